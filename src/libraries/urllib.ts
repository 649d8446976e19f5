import type { Library } from "./library.ts";

/** @see https://github.com/node-modules/urllib#api-doc */
export default {
  modules: ["urllib"],
  sinks: [
    { kind: "request-url", call: ["curl", "request"], argument: 0 },
    {
      kind: "tls-verification",
      call: ["curl", "request"],
      argument: 1,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-verification",
      construct: ["HttpClient"],
      argument: 0,
      property: ["connect.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["HttpClient"],
      argument: 0,
      property: ["connect.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
