import type { Library } from "./library.ts";

/** @see https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/connecting */
export default {
  modules: ["@elastic/elasticsearch", "@opensearch-project/opensearch"],
  sinks: [
    {
      kind: "credential",
      construct: ["Client"],
      argument: 0,
      property: ["auth.apiKey", "auth.bearer", "auth.password"],
    },
    { kind: "connection-string", construct: ["Client"], argument: 0, property: ["node"] },
    {
      kind: "tls-verification",
      construct: ["Client"],
      argument: 0,
      property: ["ssl.rejectUnauthorized", "tls.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Client"],
      argument: 0,
      property: ["ssl.checkServerIdentity", "tls.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
