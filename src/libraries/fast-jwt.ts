import type { Library } from "./library.ts";

/** @see https://github.com/nearform/fast-jwt#usage */
export default {
  modules: ["fast-jwt"],
  sinks: [
    {
      kind: "crypto-key",
      call: ["createSigner", "createVerifier"],
      argument: 0,
      property: ["key", "key.key"],
    },
  ],
} as const satisfies Library;
