import type { Library } from "./library.ts";

/** @see https://node-swig.github.io/swig-templates/docs/ */
export default {
  modules: ["swig", "swig-templates"],
  types: {
    Swig: { constructedBy: ["Swig"] },
  },
  sinks: [
    { kind: "template", call: ["compile", "precompile", "render"], argument: 0 },
    { kind: "template", type: "Swig", call: ["compile", "precompile", "render"], argument: 0 },
  ],
} as const satisfies Library;
