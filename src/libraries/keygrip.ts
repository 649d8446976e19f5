import type { Library } from "./library.ts";

/** @see https://github.com/crypto-utils/keygrip#api */
export default {
  modules: ["keygrip"],
  sinks: [
    { kind: "crypto-key", call: [""], argument: 0, elements: true },
    { kind: "crypto-key", construct: [""], argument: 0, elements: true },
  ],
} as const satisfies Library;
