import type { Library } from "./library.ts";

/** @see https://nodemailer.com/smtp */
export default {
  modules: ["nodemailer"],
  sinks: [
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
