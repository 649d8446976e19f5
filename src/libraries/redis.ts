import type { Library } from "./library.ts";

/** @see https://github.com/redis/node-redis/blob/master/docs/client-configuration.md */
export default {
  modules: ["redis", "@redis/client"],
  sinks: [
    { kind: "credential", call: ["createClient"], argument: 0, property: ["password"] },
    { kind: "credential", call: ["createCluster"], argument: 0, property: ["defaults.password"] },
    { kind: "connection-string", call: ["createClient"], argument: 0, property: ["url"] },
    {
      kind: "tls-verification",
      call: ["createClient"],
      argument: 0,
      property: ["socket.rejectUnauthorized", "tls.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["createClient"],
      argument: 0,
      property: ["socket.checkServerIdentity", "tls.checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      call: ["createCluster"],
      argument: 0,
      property: ["defaults.socket.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["createCluster"],
      argument: 0,
      property: ["defaults.socket.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
