import type { Library } from "./library.ts";

/** @see https://github.com/101arrowz/fflate#readme */
export default {
  modules: ["fflate"],
  // Objects with the files' names as keys.
  sources: [
    { kind: "archive-entry", call: ["unzipSync"], label: "strings" },
    {
      kind: "archive-entry",
      call: ["unzip"],
      callback: { argument: "last", parameter: 1 },
      label: "strings",
    },
  ],
} as const satisfies Library;
