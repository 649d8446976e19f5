import type { Library } from "./library.ts";

/** @see https://olado.github.io/doT/ */
export default {
  modules: ["dot"],
  global: "doT",
  sinks: [{ kind: "template", call: ["compile", "template"], argument: 0 }],
} as const satisfies Library;
