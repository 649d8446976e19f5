import type { Library } from "./library.ts";

/** @see https://www.dustjs.com */
export default {
  modules: ["dustjs-linkedin"],
  sinks: [{ kind: "template", call: ["compile", "compileFn", "renderSource"], argument: 0 }],
} as const satisfies Library;
