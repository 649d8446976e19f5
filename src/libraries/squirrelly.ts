import type { Library } from "./library.ts";

/** @see https://squirrelly.js.org/docs */
export default {
  modules: ["squirrelly"],
  sinks: [
    { kind: "template", call: ["compile", "compileToString", "render"], argument: 0 },
    // Options are looked for among the data.
    { kind: "render-data", call: ["renderFile"], argument: 1, names: true },
  ],
} as const satisfies Library;
