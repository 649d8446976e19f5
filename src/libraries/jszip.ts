import type { Library } from "./library.ts";

/** @see https://stuk.github.io/jszip/documentation/api_zipobject.html */
export default {
  modules: ["jszip"],
  types: {
    JSZip: {
      constructedBy: [""],
      returnedBy: [{ call: ["loadAsync"] }, { type: "JSZip", call: ["folder", "loadAsync"] }],
      annotatedAs: ["JSZip"],
    },
    JSZipFile: {
      handedTo: [{ type: "JSZip", call: ["forEach"], callback: 0, parameter: 1 }],
      memberOf: [{ type: "JSZip", read: ["files.any"] }],
      annotatedAs: ["JSZipObject"],
    },
  },
  // Since version 3.8, `name` leads out of no folder.
  sources: [
    { kind: "archive-entry", type: "JSZipFile", read: ["unsafeOriginalName"], label: "string" },
  ],
} as const satisfies Library;
