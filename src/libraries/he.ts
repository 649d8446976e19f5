import type { Library } from "./library.ts";

/** @see https://github.com/mathiasbynens/he */
export default {
  modules: ["he"],
  global: "he",
  sanitizers: [{ call: ["encode", "escape"], for: ["html", "dom-html"] }],
  propagators: [
    {
      call: ["decode", "unescape"],
      from: { of: 0 },
      to: { of: "result" },
      makes: "text",
      decodes: "wholly",
    },
  ],
} as const satisfies Library;
