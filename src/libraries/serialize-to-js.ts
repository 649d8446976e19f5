import type { Library } from "./library.ts";

/** @see https://github.com/commenthol/serialize-to-js */
export default {
  modules: ["serialize-to-js"],
  sinks: [{ kind: "deserialization", call: ["deserialize"], argument: 0 }],
} as const satisfies Library;
