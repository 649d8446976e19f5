import type { Library } from "./library.ts";

/** @see https://sequelize.org/docs/v6/core-concepts/raw-queries/ */
export default {
  modules: ["sequelize", "sequelize-typescript", "@sequelize/core"],
  types: {
    Sequelize: {
      constructedBy: ["", "Sequelize"],
      memberOf: [{ type: "SequelizeQueryInterface", read: ["sequelize"] }],
      annotatedAs: ["", "Sequelize"],
    },
    SequelizeQueryInterface: {
      returnedBy: [{ type: "Sequelize", call: ["getQueryInterface"] }],
      memberOf: [{ type: "Sequelize", read: ["queryInterface"] }],
      annotatedAs: ["QueryInterface"],
    },
    SequelizeModel: {
      exportedAs: ["Model"],
      returnedBy: [
        { type: "Sequelize", call: ["define", "model"] },
        { type: "SequelizeModel", call: ["init", "schema", "scope", "unscoped"] },
      ],
      annotatedAs: ["ModelStatic", "ModelCtor"],
    },
    SequelizeRecord: {
      returnedBy: [
        {
          type: "SequelizeModel",
          call: ["build", "create", "findByPk", "findOne"],
        },
        { type: "SequelizeRecord", call: ["reload", "save", "set", "update"] },
      ],
    },
  },
  sources: [{ kind: "database", type: "Sequelize", call: ["query"], label: "object" }],
  sinks: [
    {
      kind: "record-fields",
      type: "SequelizeModel",
      construct: [""],
      call: ["build", "bulkCreate", "create", "update", "upsert"],
      argument: 0,
      names: true,
      unless: { argument: 1, property: "fields", given: true },
    },
    {
      kind: "record-fields",
      type: "SequelizeRecord",
      call: ["set", "setAttributes", "update"],
      write: [""],
      argument: 0,
      names: true,
      unless: { argument: 1, property: "fields", given: true },
    },
    { kind: "sql", type: "Sequelize", call: ["query"], argument: 0 },
    { kind: "sql", type: "Sequelize", call: ["query"], argument: 0, property: ["query"] },
    { kind: "sql", type: "Sequelize", call: ["fn", "literal"], argument: 0 },
    {
      kind: "sql",
      call: ["Sequelize.fn", "Sequelize.literal", "fn", "literal"],
      argument: 0,
    },
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
  sanitizers: [{ type: "Sequelize", call: ["escape"], for: ["sql"] }],
} as const satisfies Library;
