import type { Library } from "./library.ts";

/** @see https://mongoosejs.com/docs/connections.html */
export default {
  modules: ["mongoose"],
  sinks: [
    { kind: "connection-string", call: ["connect", "createConnection"], argument: 0 },
    {
      kind: "credential",
      call: ["connect", "createConnection"],
      argument: 1,
      property: ["auth.password", "pass"],
    },
    {
      kind: "tls-verification-off",
      call: ["connect", "createConnection"],
      argument: 1,
      property: ["tlsAllowInvalidCertificates", "tlsAllowInvalidHostnames", "tlsInsecure"],
    },
    // Drivers before 5.
    {
      kind: "tls-verification",
      call: ["connect", "createConnection"],
      argument: 1,
      property: ["sslValidate"],
    },
  ],
} as const satisfies Library;
