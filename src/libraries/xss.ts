import type { Library } from "./library.ts";

/** @see https://github.com/leizongmin/js-xss */
export default {
  modules: ["xss"],
  global: "filterXSS",
  types: { XssFilter: { constructedBy: ["FilterXSS"], annotatedAs: ["FilterXSS"] } },
  sanitizers: [
    { call: ["", "escapeHtml", "filterXSS"], for: ["html", "dom-html"] },
    { type: "XssFilter", call: ["process"], for: ["html", "dom-html"] },
  ],
} as const satisfies Library;
