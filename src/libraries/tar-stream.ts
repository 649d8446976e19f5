import type { Library } from "./library.ts";

const LISTENING = ["addListener", "on", "once"] as const;

/** @see https://github.com/mafintosh/tar-stream#readme */
export default {
  modules: ["tar-stream"],
  types: {
    TarStreamExtract: {
      returnedBy: [{ call: ["extract"] }, { type: "TarStreamExtract", call: LISTENING }],
      annotatedAs: ["Extract"],
    },
    TarStreamEntry: {
      memberOf: [{ type: "TarStreamExtract", read: ["element"] }],
      annotatedAs: ["Entry"],
    },
    TarStreamHeader: {
      handedTo: [
        {
          type: "TarStreamExtract",
          call: LISTENING,
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "entry" },
        },
      ],
      memberOf: [{ type: "TarStreamEntry", read: ["header"] }],
      annotatedAs: ["Headers"],
    },
  },
  sources: [
    {
      kind: "archive-entry",
      type: "TarStreamHeader",
      read: ["linkname", "name"],
      label: "string",
    },
  ],
  propagators: [{ type: "*", call: ["pipe"], from: { of: 0 }, to: { of: "result" } }],
} as const satisfies Library;
