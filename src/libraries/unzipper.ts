import type { Library } from "./library.ts";

const LISTENING = ["addListener", "on", "once"] as const;

/** @see https://github.com/ZJONSSON/node-unzipper#readme */
export default {
  modules: ["unzipper", "unzip", "unzip-stream", "node-unzip-2"],
  types: {
    UnzipperStream: {
      constructedBy: ["Parse"],
      returnedBy: [{ call: ["Parse", "ParseOne"] }, { type: "UnzipperStream", call: LISTENING }],
      annotatedAs: ["ParseStream"],
    },
    UnzipperDirectory: {
      returnedBy: [
        {
          call: ["Open.buffer", "Open.custom", "Open.file", "Open.s3", "Open.s3_v3", "Open.url"],
        },
      ],
      annotatedAs: ["CentralDirectory"],
    },
    UnzipperEntry: {
      handedTo: [
        {
          type: "UnzipperStream",
          call: LISTENING,
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "entry" },
        },
      ],
      memberOf: [
        { type: "UnzipperDirectory", read: ["files.element"] },
        { type: "UnzipperStream", read: ["element"] },
      ],
      annotatedAs: ["Entry", "File"],
    },
  },
  // `Extract` and `extract` look at the names themselves.
  sources: [
    {
      kind: "archive-entry",
      type: "UnzipperEntry",
      read: ["path", "props.path"],
      label: "string",
    },
  ],
  propagators: [{ type: "*", call: ["pipe"], from: { of: 0 }, to: { of: "result" } }],
} as const satisfies Library;
