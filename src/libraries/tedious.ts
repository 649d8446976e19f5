import type { Library } from "./library.ts";

/** @see https://tediousjs.github.io/tedious/api-connection.html */
export default {
  modules: ["tedious"],
  sinks: [
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
