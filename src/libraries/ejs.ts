import type { Library } from "./library.ts";

/** @see https://ejs.co/#docs */
export default {
  modules: ["ejs"],
  global: "ejs",
  sinks: [
    { kind: "template", call: ["compile", "render"], argument: 0 },
    { kind: "template", construct: ["Template"], argument: 0 },
    // Options are looked for among the data.
    { kind: "render-data", call: ["render", "renderFile"], argument: 1, names: true },
  ],
} as const satisfies Library;
