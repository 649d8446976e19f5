import type { Library } from "./library.ts";

const BODY = [
  "Content.Simple.Body.Html.Data",
  "Content.Simple.Body.Text.Data",
  "Message.Body.Html.Data",
  "Message.Body.Text.Data",
] as const;

/** @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sesv2/command/SendEmailCommand */
export default {
  modules: ["@aws-sdk/client-ses", "@aws-sdk/client-sesv2"],
  types: { SesMailer: { constructedBy: ["SES", "SESv2"], annotatedAs: ["SES", "SESv2"] } },
  sinks: [
    { kind: "mail-body", construct: ["SendEmailCommand"], argument: 0, property: BODY },
    { kind: "mail-body", type: "SesMailer", call: ["sendEmail"], argument: 0, property: BODY },
  ],
} as const satisfies Library;
