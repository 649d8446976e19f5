import type { Library } from "./library.ts";

/** @see https://pugjs.org/api/reference.html */
export default {
  modules: ["pug", "jade"],
  sinks: [
    {
      kind: "template",
      call: ["compile", "compileClient", "compileClientWithDependenciesTracked", "render"],
      argument: 0,
    },
    // The data are the options.
    { kind: "render-data", call: ["render", "renderFile"], argument: 1, names: true },
  ],
} as const satisfies Library;
