import type { Library } from "./library.ts";

/** @see https://github.com/acornjs/acorn/tree/master/acorn */
export default {
  modules: ["acorn"],
  propagators: [
    {
      call: ["parse", "parseExpressionAt"],
      from: { of: 0 },
      to: { of: "result", part: "contents" },
    },
  ],
} as const satisfies Library;
