import type { Library } from "./library.ts";

/** @see https://github.com/delvedor/hpagent */
export default {
  modules: ["hpagent"],
  sinks: [
    {
      kind: "tls-verification",
      construct: ["HttpProxyAgent", "HttpsProxyAgent"],
      argument: 0,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["HttpProxyAgent", "HttpsProxyAgent"],
      argument: 0,
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
