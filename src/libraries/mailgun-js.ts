import type { Library } from "./library.ts";

/** @see https://github.com/mailgun/mailgun-js-boland */
export default {
  modules: ["mailgun-js"],
  types: {
    MailgunJs: { returnedBy: [{ call: [""] }], constructedBy: [""] },
    MailgunJsMessages: { returnedBy: [{ type: "MailgunJs", call: ["messages"] }] },
  },
  sinks: [
    {
      kind: "mail-body",
      type: "MailgunJsMessages",
      call: ["send"],
      argument: 0,
      property: ["html", "text"],
    },
  ],
} as const satisfies Library;
