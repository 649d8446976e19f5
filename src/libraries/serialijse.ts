import type { Library } from "./library.ts";

/** @see https://github.com/erossignon/serialijse */
export default {
  modules: ["serialijse"],
  sinks: [{ kind: "deserialization", call: ["deserialize", "deserializeZ"], argument: 0 }],
} as const satisfies Library;
