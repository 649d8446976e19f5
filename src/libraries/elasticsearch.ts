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
  ],
} as const satisfies Library;
