import type { Library } from "./library.ts";

const MARKDOWN = { of: 0 } as const;

/**
 * It leaves the HTML in a text as it is.
 *
 * @see https://marked.js.org/
 */
export default {
  modules: ["marked"],
  types: { Marked: { constructedBy: ["Marked"] } },
  propagators: [
    {
      call: ["", "default", "marked", "marked.parse", "marked.parseInline", "parse", "parseInline"],
      from: MARKDOWN,
      to: { of: "result" },
      builds: true,
    },
    {
      type: "Marked",
      call: ["parse", "parseInline"],
      from: MARKDOWN,
      to: { of: "result" },
      builds: true,
    },
  ],
} as const satisfies Library;
