import type { Library } from "./library.ts";

/** @see https://hono.dev/docs/helpers/jwt */
export default {
  modules: ["hono/jwt"],
  sinks: [
    { kind: "crypto-key", call: ["sign", "verify"], argument: 1 },
    { kind: "crypto-key", call: ["jwt"], argument: 0, property: ["secret"] },
  ],
} as const satisfies Library;
