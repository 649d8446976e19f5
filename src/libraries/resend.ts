import type { Library } from "./library.ts";

/** @see https://resend.com/docs/send-with-nodejs */
export default {
  modules: ["resend"],
  types: {
    Resend: { constructedBy: ["Resend"], annotatedAs: ["Resend"] },
    ResendEmails: { memberOf: [{ type: "Resend", read: ["emails"] }] },
  },
  sinks: [
    {
      kind: "mail-body",
      type: "ResendEmails",
      call: ["create", "send"],
      argument: 0,
      property: ["html", "text"],
    },
  ],
} as const satisfies Library;
