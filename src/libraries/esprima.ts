import type { Library } from "./library.ts";

/** @see https://docs.esprima.org/en/stable/syntactic-analysis.html */
export default {
  modules: ["esprima"],
  propagators: [
    {
      call: ["parse", "parseModule", "parseScript"],
      from: { of: 0 },
      to: { of: "result", part: "contents" },
    },
  ],
} as const satisfies Library;
