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
  ],
} as const satisfies Library;
