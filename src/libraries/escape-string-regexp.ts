import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/escape-string-regexp */
export default {
  modules: ["escape-string-regexp", "lodash.escaperegexp", "lodash/escapeRegExp"],
  sanitizers: [{ call: [""], for: ["regex"] }],
} as const satisfies Library;
