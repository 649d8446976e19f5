import type { Library } from "./library.ts";

/** @see https://github.com/redis/node-redis/blob/master/docs/client-configuration.md */
export default {
  modules: ["redis", "@redis/client"],
  sinks: [
    { kind: "credential", call: ["createClient"], argument: 0, property: ["password"] },
    { kind: "credential", call: ["createCluster"], argument: 0, property: ["defaults.password"] },
    { kind: "connection-string", call: ["createClient"], argument: 0, property: ["url"] },
  ],
} as const satisfies Library;
