import type { Library } from "./library.ts";

/** @see https://github.com/janl/mustache.js */
export default {
  modules: ["mustache"],
  global: "Mustache",
  sinks: [{ kind: "template", call: ["parse", "render"], argument: 0 }],
  sanitizers: [{ call: ["escape"], for: ["html", "dom-html"] }],
} as const satisfies Library;
