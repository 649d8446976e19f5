import type { Library } from "./library.ts";

/** @see https://www.npmjs.com/package/funcster */
export default {
  modules: ["funcster"],
  sinks: [{ kind: "deserialization", call: ["deepDeserialize"], argument: 0 }],
} as const satisfies Library;
