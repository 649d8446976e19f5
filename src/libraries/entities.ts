import type { Library } from "./library.ts";

/** @see https://github.com/fb55/entities */
export default {
  modules: ["entities"],
  sanitizers: [
    {
      call: [
        "encode",
        "encodeHTML",
        "encodeNonAsciiHTML",
        "encodeXML",
        "escape",
        "escapeText",
        "escapeUTF8",
      ],
      for: ["html", "dom-html"],
    },
  ],
  propagators: [
    {
      call: ["decode", "decodeHTML", "decodeHTMLStrict", "decodeXML"],
      from: { of: 0 },
      to: { of: "result" },
      makes: "text",
      decodes: "wholly",
    },
  ],
} as const satisfies Library;
