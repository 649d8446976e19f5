import type { Library } from "./library.ts";

/** @see https://hapi.dev/module/iron/api/ */
export default {
  modules: ["@hapi/iron", "iron"],
  sinks: [{ kind: "crypto-key", call: ["seal", "unseal"], argument: 1 }],
} as const satisfies Library;
