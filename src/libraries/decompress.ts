import type { Library } from "./library.ts";

/** @see https://github.com/kevva/decompress#api */
export default {
  modules: ["decompress"],
  types: {
    DecompressFiles: { returnedBy: [{ call: [""], when: { argument: 1, given: false } }] },
    DecompressFile: { memberOf: [{ type: "DecompressFiles", read: ["element"] }] },
  },
  // What it writes itself, into the folder that it is given, it looks at.
  sources: [{ kind: "archive-entry", type: "DecompressFile", read: ["path"], label: "string" }],
} as const satisfies Library;
