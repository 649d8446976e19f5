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
    {
      kind: "tls-verification",
      construct: ["", "Redis"],
      argument: "every",
      property: ["tls.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["", "Redis"],
      argument: "every",
      property: ["tls.checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      construct: ["Cluster"],
      argument: 1,
      property: ["redisOptions.tls.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Cluster"],
      argument: 1,
      property: ["redisOptions.tls.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
