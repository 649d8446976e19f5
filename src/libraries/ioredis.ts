import type { Library } from "./library.ts";

/** @see https://redis.github.io/ioredis/ */
export default {
  modules: ["ioredis"],
  sinks: [
    {
      kind: "credential",
      construct: ["", "Redis"],
      argument: "every",
      property: ["password", "sentinelPassword"],
    },
    { kind: "connection-string", construct: ["", "Redis"], argument: 0 },
    {
      kind: "credential",
      construct: ["Cluster"],
      argument: 1,
      property: ["redisOptions.password"],
    },
  ],
} as const satisfies Library;
