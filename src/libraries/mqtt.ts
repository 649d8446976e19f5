import type { Library } from "./library.ts";

/** @see https://github.com/mqttjs/MQTT.js#mqttconnecturl-options */
export default {
  modules: ["mqtt"],
  sinks: [
    { kind: "connection-string", call: ["connect", "connectAsync"], argument: 0 },
    {
      kind: "credential",
      call: ["connect", "connectAsync"],
      argument: "every",
      property: ["password"],
    },
    {
      kind: "tls-verification",
      call: ["connect", "connectAsync"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["connect", "connectAsync"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
