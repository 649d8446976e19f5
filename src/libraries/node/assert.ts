import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/assert.html */
export default {
  modules: ["node:assert", "assert", "node:assert/strict", "assert/strict"],
  guards: [
    {
      call: ["", "ok", "strict", "strict.ok"],
      argument: 0,
      for: "every",
      means: "holds",
    },
  ],
} as const satisfies Library;
