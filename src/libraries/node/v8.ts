import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/v8.html#serialization-api */
export default {
  modules: ["node:v8", "v8"],
  sinks: [
    { kind: "deserialization", call: ["deserialize"], argument: 0 },
    {
      kind: "deserialization",
      construct: ["DefaultDeserializer", "Deserializer"],
      argument: 0,
    },
    { kind: "path", call: ["writeHeapSnapshot"], argument: 0 },
  ],
} as const satisfies Library;
