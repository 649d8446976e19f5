import type { Library } from "./library.ts";

/** @see https://amqp-node.github.io/amqplib/channel_api.html#connect */
export default {
  modules: ["amqplib", "amqplib/callback_api"],
  sinks: [
    { kind: "connection-string", call: ["connect"], argument: 0 },
    { kind: "credential", call: ["connect"], argument: 0, property: ["password"] },
    {
      kind: "tls-verification",
      call: ["connect"],
      argument: 1,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["connect"],
      argument: 1,
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
