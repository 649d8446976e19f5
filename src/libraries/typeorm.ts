import type { Library } from "./library.ts";

/** @see https://typeorm.io/docs/data-source/data-source-options */
export default {
  modules: ["typeorm"],
  sinks: [
    { kind: "credential", construct: ["DataSource"], argument: 0, property: ["password"] },
    { kind: "connection-string", construct: ["DataSource"], argument: 0, property: ["url"] },
    { kind: "credential", call: ["createConnection"], argument: 0, property: ["password"] },
    { kind: "connection-string", call: ["createConnection"], argument: 0, property: ["url"] },
  ],
} as const satisfies Library;
