import type { Library } from "./library.ts";

/** @see https://github.com/mdevils/html-entities */
export default {
  modules: ["html-entities"],
  sanitizers: [{ call: ["encode"], for: ["html", "dom-html"] }],
  propagators: [
    {
      call: ["decode"],
      from: { of: 0 },
      to: { of: "result" },
      makes: "text",
      decodes: "wholly",
    },
  ],
} as const satisfies Library;
