import type { Library } from "./library.ts";

/** @see https://typeorm.io/docs/data-source/data-source-options */
export default {
  modules: ["typeorm"],
  sinks: [
    { kind: "credential", construct: ["DataSource"], argument: 0, property: ["password"] },
    { kind: "connection-string", construct: ["DataSource"], argument: 0, property: ["url"] },
    { kind: "credential", call: ["createConnection"], argument: 0, property: ["password"] },
    { kind: "connection-string", call: ["createConnection"], argument: 0, property: ["url"] },
    {
      kind: "tls-verification",
      construct: ["DataSource"],
      argument: 0,
      property: ["ssl.rejectUnauthorized", "extra.ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["DataSource"],
      argument: 0,
      property: ["ssl.checkServerIdentity", "extra.ssl.checkServerIdentity"],
    },
    {
      kind: "tls-verification-off",
      construct: ["DataSource"],
      argument: 0,
      property: [
        "tlsAllowInvalidCertificates",
        "tlsAllowInvalidHostnames",
        "tlsInsecure",
        "options.trustServerCertificate",
      ],
    },
    {
      kind: "tls-verification",
      call: ["createConnection"],
      argument: 0,
      property: ["ssl.rejectUnauthorized", "extra.ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["createConnection"],
      argument: 0,
      property: ["ssl.checkServerIdentity", "extra.ssl.checkServerIdentity"],
    },
    {
      kind: "tls-verification-off",
      call: ["createConnection"],
      argument: 0,
      property: [
        "tlsAllowInvalidCertificates",
        "tlsAllowInvalidHostnames",
        "tlsInsecure",
        "options.trustServerCertificate",
      ],
    },
  ],
} as const satisfies Library;
