import type { Library } from "./library.ts";

/** @see https://github.com/browserify/sha.js */
export default {
  modules: ["sha.js"],
  types: {
    ShaJsState: {
      constructedBy: ["sha", "sha1"],
      returnedBy: [{ call: ["", "sha1"] }, { type: "ShaJsState", call: ["update"] }],
    },
  },
  sinks: [
    { kind: "hash-algorithm", call: [""], argument: 0 },
    { kind: "hash-algorithm", construct: ["sha", "sha1"], uses: "sha1" },
  ],
  sanitizers: [{ type: "ShaJsState", call: ["digest"], for: "every", from: { of: "receiver" } }],
} as const satisfies Library;
