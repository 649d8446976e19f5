import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/util.html */
export default {
  modules: ["node:util", "util"],
  sources: [{ kind: "cli", call: ["parseArgs"], label: "string" }],
  // It puts text in quotes, and writes a line break as `\\n`.
  sanitizers: [{ call: ["inspect"], for: ["log"] }],
  sinks: [
    { kind: "format", call: ["format"], argument: 0, when: { argument: 1, given: true } },
    {
      kind: "format",
      call: ["formatWithOptions"],
      argument: 1,
      when: { argument: 2, given: true },
    },
  ],
  propagators: [
    {
      call: ["format"],
      from: { of: "arguments" },
      to: { of: "result" },
      builds: true,
    },
    {
      call: ["formatWithOptions"],
      from: [{ of: 1 }, { of: 2 }, { of: 3 }, { of: 4 }, { of: 5 }],
      to: { of: "result" },
      builds: true,
    },
    {
      call: ["inspect", "stripVTControlCharacters", "toUSVString"],
      from: { of: 0 },
      to: { of: "result" },
    },
    // The function that comes out does what the one that went in does.
    { call: ["callbackify", "deprecate", "promisify"], from: { of: 0 }, to: { of: "result" } },
    { call: ["styleText"], from: { of: 1 }, to: { of: "result" } },
  ],
} as const satisfies Library;
