import type { Library } from "./library.ts";

/** @see https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail */
export default {
  modules: ["@sendgrid/mail", "@sendgrid/client"],
  sinks: [{ kind: "credential", call: ["setApiKey"], argument: 0 }],
} as const satisfies Library;
