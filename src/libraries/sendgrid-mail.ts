import type { Library } from "./library.ts";

/** @see https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail */
export default {
  modules: ["@sendgrid/mail", "@sendgrid/client"],
  sinks: [
    { kind: "credential", call: ["setApiKey"], argument: 0 },
    {
      kind: "mail-body",
      call: ["send", "sendMultiple"],
      argument: 0,
      property: ["html", "text"],
    },
    {
      kind: "mail-body",
      call: ["send", "sendMultiple"],
      argument: 0,
      property: ["content", "dynamicTemplateData", "personalizations", "templateData"],
      contents: true,
    },
  ],
} as const satisfies Library;
