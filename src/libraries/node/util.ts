import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/util.html */
export default {
  modules: ["node:util", "util"],
  sources: [{ kind: "cli", call: ["parseArgs"], label: "string" }],
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
