import type { Library } from "./library.ts";

/** @see https://github.com/ericcornelissen/shescape/blob/main/docs/recipes.md */
export default {
  modules: ["shescape", "shescape/stateless"],
  types: {
    Shescape: { constructedBy: ["Shescape"], annotatedAs: ["Shescape"] },
  },
  sanitizers: [
    // The first version had functions of its own, and `shescape/stateless` has them still.
    { call: ["escape", "escapeAll", "quote", "quoteAll"], for: ["shell-command"] },
    {
      type: "Shescape",
      call: ["escape", "escapeAll", "quote", "quoteAll"],
      for: ["shell-command"],
    },
  ],
} as const satisfies Library;
