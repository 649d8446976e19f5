import type { Library } from "./library.ts";

/** @see https://github.com/tj/node-cookie-signature#example */
export default {
  modules: ["cookie-signature"],
  sinks: [{ kind: "crypto-key", call: ["sign", "unsign"], argument: 1 }],
} as const satisfies Library;
