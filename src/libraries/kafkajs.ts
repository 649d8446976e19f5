import type { Library } from "./library.ts";

/** @see https://kafka.js.org/docs/configuration */
export default {
  modules: ["kafkajs"],
  sinks: [
    {
      kind: "credential",
      construct: ["Kafka"],
      argument: 0,
      property: ["sasl.password", "sasl.secretAccessKey"],
    },
    {
      kind: "tls-verification",
      construct: ["Kafka"],
      argument: 0,
      property: ["ssl.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Kafka"],
      argument: 0,
      property: ["ssl.checkServerIdentity"],
    },
  ],
} as const satisfies Library;
