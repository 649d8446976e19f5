import type { Library } from "./library.ts";

/** @see https://tediousjs.github.io/tedious/api-connection.html */
export default {
  modules: ["tedious"],
  types: {
    TediousRequest: { constructedBy: ["Request"], annotatedAs: ["Request"] },
  },
  sources: [
    {
      kind: "database",
      type: "TediousRequest",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "row" },
      label: "object",
    },
  ],
  sinks: [
    { kind: "sql", construct: ["Request"], argument: 0 },
    {
      kind: "credential",
      construct: ["Connection"],
      argument: 0,
      property: ["authentication.options.password", "authentication.options.clientSecret"],
    },
    {
      kind: "tls-verification-off",
      construct: ["Connection"],
      argument: 0,
      property: ["options.trustServerCertificate"],
    },
  ],
} as const satisfies Library;
