import type { Library } from "./library.ts";

/** @see https://github.com/node-modules/agentkeepalive */
export default {
  modules: ["agentkeepalive"],
  sinks: [
    {
      kind: "tls-verification",
      construct: ["HttpsAgent"],
      argument: 0,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["HttpsAgent"],
      argument: 0,
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
