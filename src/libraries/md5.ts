import type { Library } from "./library.ts";

/** @see https://www.npmjs.com/package/md5 */
export default {
  modules: ["md5"],
  sinks: [{ kind: "hash-algorithm", call: [""], uses: "md5" }],
  sanitizers: [{ call: [""], for: "every", from: { of: 0 } }],
} as const satisfies Library;
