import type { Library } from "./library.ts";

/** @see https://github.com/indutny/hash.js */
export default {
  modules: ["hash.js"],
  types: {
    HashJsState: {
      returnedBy: [{ call: ["sha.sha1", "sha1"] }, { type: "HashJsState", call: ["update"] }],
    },
  },
  sinks: [{ kind: "hash-algorithm", call: ["sha.sha1", "sha1"], uses: "sha1" }],
  sanitizers: [{ type: "HashJsState", call: ["digest"], for: "every", from: { of: "receiver" } }],
} as const satisfies Library;
