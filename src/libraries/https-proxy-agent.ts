import type { Library } from "./library.ts";

/** @see https://github.com/TooTallNate/proxy-agents/tree/main/packages/https-proxy-agent */
export default {
  modules: ["https-proxy-agent"],
  sinks: [
    {
      kind: "tls-verification",
      construct: ["", "HttpsProxyAgent"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["", "HttpsProxyAgent"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
