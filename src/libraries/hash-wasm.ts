import type { Library } from "./library.ts";

/** @see https://github.com/Daninet/hash-wasm */
export default {
  modules: ["hash-wasm"],
  types: {
    HashWasmState: {
      returnedBy: [
        { call: ["createMD4", "createMD5", "createSHA1"] },
        { type: "HashWasmState", call: ["init", "update"] },
      ],
    },
  },
  sinks: [
    { kind: "hash-algorithm", call: ["createMD4", "md4"], uses: "md4" },
    { kind: "hash-algorithm", call: ["createMD5", "md5"], uses: "md5" },
    { kind: "hash-algorithm", call: ["createSHA1", "sha1"], uses: "sha1" },
  ],
  sanitizers: [
    { call: ["md4", "md5", "sha1"], for: "every", from: { of: 0 } },
    { type: "HashWasmState", call: ["digest"], for: "every", from: { of: "receiver" } },
  ],
} as const satisfies Library;
