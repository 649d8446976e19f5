import type { Library } from "./library.ts";

/** @see https://github.com/ricmoo/aes-js */
export default {
  modules: ["aes-js"],
  sinks: [{ kind: "cipher-algorithm", construct: ["ModeOfOperation.ecb"], uses: "ECB" }],
} as const satisfies Library;
