import type { Library } from "./library.ts";

/** @see https://github.com/browserify/createHash */
export default {
  modules: ["create-hash"],
  types: {
    CreateHashState: {
      returnedBy: [{ call: [""] }, { type: "CreateHashState", call: ["update"] }],
    },
  },
  sinks: [{ kind: "hash-algorithm", call: [""], argument: 0 }],
  sanitizers: [
    { type: "CreateHashState", call: ["digest"], for: "every", from: { of: "receiver" } },
  ],
} as const satisfies Library;
