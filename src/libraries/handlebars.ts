import type { Library } from "./library.ts";

/** @see https://handlebarsjs.com/api-reference/compilation.html */
export default {
  modules: ["handlebars"],
  global: "Handlebars",
  types: {
    HandlebarsEnvironment: { returnedBy: [{ call: ["create"] }] },
  },
  sinks: [
    { kind: "template", call: ["compile", "precompile"], argument: 0 },
    {
      kind: "template",
      type: "HandlebarsEnvironment",
      call: ["compile", "precompile"],
      argument: 0,
    },
  ],
  sanitizers: [{ call: ["escapeExpression", "Utils.escapeExpression"], for: ["html", "dom-html"] }],
} as const satisfies Library;
