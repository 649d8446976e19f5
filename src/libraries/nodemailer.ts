import type { Library } from "./library.ts";

/** @see https://nodemailer.com/smtp */
export default {
  modules: ["nodemailer"],
  types: {
    MailTransport: { returnedBy: [{ call: ["createTransport"] }], annotatedAs: ["Transporter"] },
  },
  sinks: [
    {
      kind: "mail-body",
      type: "MailTransport",
      call: ["sendMail"],
      argument: 0,
      property: ["amp", "html", "text"],
    },
    // What templates of a plugin are filled with.
    {
      kind: "mail-body",
      type: "MailTransport",
      call: ["sendMail"],
      argument: 0,
      property: ["context"],
      contents: true,
    },
    {
      kind: "credential",
      call: ["createTransport"],
      argument: 0,
      property: ["auth.accessToken", "auth.clientSecret", "auth.pass", "auth.refreshToken"],
    },
    { kind: "connection-string", call: ["createTransport"], argument: 0 },
    {
      kind: "tls-verification",
      call: ["createTransport"],
      argument: 0,
      property: ["tls.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["createTransport"],
      argument: 0,
      property: ["tls.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
