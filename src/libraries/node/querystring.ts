import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/querystring.html */
export default {
  modules: ["node:querystring", "querystring"],
  // Percent signs stand for slashes and quotes, but not for single quotes and parentheses.
  sanitizers: [{ call: ["escape"], for: ["path"] }],
  propagators: [
    {
      call: ["decode", "parse", "unescape"],
      from: { of: 0 },
      to: { of: "result" },
      decodes: "percent",
    },
    { call: ["escape"], from: { of: 0 }, to: { of: "result" } },
    {
      call: ["encode", "stringify"],
      from: { of: 0, part: "contents" },
      to: { of: "result" },
      builds: true,
    },
  ],
} as const satisfies Library;
