import type { Library } from "./library.ts";

/** @see https://hono.dev/docs/helpers/cookie */
export default {
  modules: ["hono/cookie"],
  sinks: [
    { kind: "crypto-key", call: ["getSignedCookie"], argument: 1 },
    { kind: "crypto-key", call: ["setSignedCookie"], argument: 3 },
  ],
} as const satisfies Library;
