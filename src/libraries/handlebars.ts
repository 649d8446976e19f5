import type { Library } from "./library.ts";

/** @see https://handlebarsjs.com/api-reference/utilities.html */
export default {
  modules: ["handlebars"],
  global: "Handlebars",
  sanitizers: [{ call: ["escapeExpression", "Utils.escapeExpression"], for: ["html", "dom-html"] }],
} as const satisfies Library;
