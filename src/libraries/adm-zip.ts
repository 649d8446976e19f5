import type { Library } from "./library.ts";

/** @see https://github.com/cthackers/adm-zip/wiki/ADM-ZIP */
export default {
  modules: ["adm-zip"],
  types: {
    AdmZip: { constructedBy: [""], returnedBy: [{ call: [""] }], annotatedAs: ["AdmZip"] },
    AdmZipEntries: { returnedBy: [{ type: "AdmZip", call: ["getEntries"] }] },
    AdmZipEntry: {
      handedTo: [{ type: "AdmZip", call: ["forEach"], callback: 0, parameter: 0 }],
      memberOf: [{ type: "AdmZipEntries", read: ["element"] }],
      annotatedAs: ["IZipEntry"],
    },
  },
  // `extractAllTo` and `extractEntryTo` look at the names themselves; `name` is the last part of one.
  sources: [
    { kind: "archive-entry", type: "AdmZipEntry", read: ["entryName"], label: "string" },
    { kind: "archive-entry", type: "AdmZipEntry", read: ["rawEntryName"], label: "buffer" },
  ],
} as const satisfies Library;
