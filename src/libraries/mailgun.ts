import type { Library } from "./library.ts";

/** @see https://github.com/mailgun/mailgun.js */
export default {
  modules: ["mailgun.js"],
  types: {
    Mailgun: { constructedBy: ["", "default"] },
    MailgunClient: { returnedBy: [{ type: "Mailgun", call: ["client"] }] },
    MailgunMessages: { memberOf: [{ type: "MailgunClient", read: ["messages"] }] },
  },
  sinks: [
    {
      kind: "mail-body",
      type: "MailgunMessages",
      call: ["create"],
      argument: 1,
      property: ["html", "text"],
    },
  ],
} as const satisfies Library;
