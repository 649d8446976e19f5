import type { Library } from "./library.ts";

/** @see https://www.npmjs.com/package/sha1 */
export default {
  modules: ["sha1"],
  sinks: [{ kind: "hash-algorithm", call: [""], uses: "sha1" }],
  sanitizers: [{ call: [""], for: "every", from: { of: 0 } }],
} as const satisfies Library;
