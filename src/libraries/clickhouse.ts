import type { Library } from "./library.ts";

/** @see https://clickhouse.com/docs/integrations/javascript */
export default {
  modules: ["@clickhouse/client", "@clickhouse/client-web"],
  sinks: [
    {
      kind: "credential",
      call: ["createClient"],
      argument: 0,
      property: ["access_token", "password"],
    },
  ],
} as const satisfies Library;
