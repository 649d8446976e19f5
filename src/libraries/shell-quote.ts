import type { Library } from "./library.ts";

/** @see https://github.com/ljharb/shell-quote */
export default {
  modules: ["shell-quote", "shell-quote/quote"],
  sanitizers: [{ call: ["", "quote"], for: ["shell-command"] }],
  propagators: [{ call: ["parse"], from: { of: 0 }, to: { of: "result", part: "contents" } }],
} as const satisfies Library;
