import type { Library } from "./library.ts";

/** @see https://github.com/hokaccha/node-jwt-simple#usage */
export default {
  modules: ["jwt-simple"],
  sinks: [
    { kind: "token-payload", call: ["encode"], argument: 0, contents: true },
    { kind: "crypto-key", call: ["decode", "encode"], argument: 1 },
    {
      kind: "unverified-token",
      call: ["decode"],
      argument: 0,
      when: { argument: 2, truthy: true },
    },
    { kind: "token-algorithm", call: ["encode"], argument: 2 },
    { kind: "token-algorithm", call: ["decode"], argument: 3 },
  ],
} as const satisfies Library;
