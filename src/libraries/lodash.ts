import type { Library } from "./library.ts";

/** @see https://lodash.com/docs/#random */
export default {
  modules: ["lodash", "lodash-es", "underscore"],
  global: "_",
  sources: [
    { kind: "weak-random", call: ["random"], label: "number" },
    { kind: "weak-random", call: ["sample", "sampleSize", "shuffle"], chooses: true },
  ],
  sanitizers: [{ call: ["escape"], for: ["html", "dom-html"] }],
  propagators: [
    { call: ["times"], from: { of: 1, returned: true }, to: { of: "result", part: "element" } },
  ],
} as const satisfies Library;
