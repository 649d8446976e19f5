import type { Library } from "./library.ts";

/** @see https://mozilla.github.io/nunjucks/api.html */
export default {
  modules: ["nunjucks"],
  types: {
    NunjucksEnvironment: {
      constructedBy: ["Environment"],
      returnedBy: [{ call: ["configure"] }],
      annotatedAs: ["Environment"],
    },
  },
  sinks: [
    { kind: "template", call: ["compile", "precompileString", "renderString"], argument: 0 },
    { kind: "template", construct: ["Template"], argument: 0 },
    { kind: "template", type: "NunjucksEnvironment", call: ["renderString"], argument: 0 },
  ],
} as const satisfies Library;
