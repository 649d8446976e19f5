import type { Library } from "./library.ts";

/** @see https://github.com/cure53/DOMPurify */
export default {
  modules: ["dompurify", "isomorphic-dompurify"],
  global: "DOMPurify",
  sanitizers: [{ call: ["sanitize"], for: ["html", "dom-html"] }],
} as const satisfies Library;
