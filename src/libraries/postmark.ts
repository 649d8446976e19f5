import type { Library } from "./library.ts";

/** @see https://github.com/ActiveCampaign/postmark.js/wiki/Email-Sending */
export default {
  modules: ["postmark"],
  types: {
    PostmarkClient: {
      constructedBy: ["Client", "ServerClient"],
      annotatedAs: ["Client", "ServerClient"],
    },
  },
  sinks: [
    {
      kind: "mail-body",
      type: "PostmarkClient",
      call: ["sendEmail"],
      argument: 0,
      property: ["HtmlBody", "TextBody"],
    },
    {
      kind: "mail-body",
      type: "PostmarkClient",
      call: ["sendEmailWithTemplate"],
      argument: 0,
      property: ["TemplateModel"],
      contents: true,
    },
  ],
} as const satisfies Library;
