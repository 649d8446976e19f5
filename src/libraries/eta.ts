import type { Library } from "./library.ts";

const STRINGS = ["compile", "compileToString", "renderString", "renderStringAsync"] as const;

/** @see https://eta.js.org/docs */
export default {
  modules: ["eta", "eta/core"],
  types: {
    Eta: { constructedBy: ["Eta"], annotatedAs: ["Eta"] },
  },
  sinks: [
    { kind: "template", type: "Eta", call: STRINGS, argument: 0 },
    // Until version 2 they were functions, and `render` took the text.
    {
      kind: "template",
      call: ["compile", "compileToString", "render", "renderAsync"],
      argument: 0,
    },
    { kind: "render-data", call: ["renderFile", "renderFileAsync"], argument: 1, names: true },
  ],
} as const satisfies Library;
