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
  ],
} as const satisfies Library;
