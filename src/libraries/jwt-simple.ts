import type { Library } from "./library.ts";

/** @see https://github.com/hokaccha/node-jwt-simple#usage */
export default {
  modules: ["jwt-simple"],
  sinks: [{ kind: "crypto-key", call: ["decode", "encode"], argument: 1 }],
} as const satisfies Library;
