import type { Library } from "./library.ts";

/** @see https://sequelize.org/docs/v6/getting-started/ */
export default {
  modules: ["sequelize", "sequelize-typescript"],
  sinks: [
    { kind: "credential", construct: ["", "Sequelize"], argument: 2 },
    { kind: "credential", construct: ["", "Sequelize"], argument: "every", property: ["password"] },
    { kind: "connection-string", construct: ["", "Sequelize"], argument: 0 },
    {
      kind: "tls-verification",
      construct: ["", "Sequelize"],
      argument: "every",
      property: ["dialectOptions.ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["", "Sequelize"],
      argument: "every",
      property: ["dialectOptions.ssl.checkServerIdentity"],
    },
    {
      kind: "tls-verification-off",
      construct: ["", "Sequelize"],
      argument: "every",
      property: ["dialectOptions.options.trustServerCertificate"],
    },
  ],
} as const satisfies Library;
