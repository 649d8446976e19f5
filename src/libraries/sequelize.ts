import type { Library } from "./library.ts";

/** @see https://sequelize.org/docs/v6/getting-started/ */
export default {
  modules: ["sequelize", "sequelize-typescript"],
  sinks: [
    { kind: "credential", construct: ["", "Sequelize"], argument: 2 },
    { kind: "credential", construct: ["", "Sequelize"], argument: "every", property: ["password"] },
    { kind: "connection-string", construct: ["", "Sequelize"], argument: 0 },
  ],
} as const satisfies Library;
