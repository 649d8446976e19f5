import type { Library } from "./library.ts";

/** @see https://hono.dev/docs/helpers/jwt */
export default {
  modules: ["hono/jwt"],
  sinks: [
    { kind: "token-payload", call: ["sign"], argument: 0, contents: true },
    { kind: "crypto-key", call: ["sign", "verify"], argument: 1 },
    { kind: "crypto-key", call: ["jwt"], argument: 0, property: ["secret"] },
  ],
} as const satisfies Library;
