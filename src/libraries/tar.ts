import type { Library } from "./library.ts";

const LISTENING = ["addListener", "on", "once"] as const;

/** @see https://github.com/isaacs/node-tar#readme */
export default {
  modules: ["tar"],
  types: {
    TarParser: {
      constructedBy: ["Parse", "Parser"],
      returnedBy: [
        { call: ["Parse", "Parser", "list", "t"] },
        { type: "TarParser", call: LISTENING },
      ],
      annotatedAs: ["Parser"],
    },
    TarEntry: {
      handedTo: [
        {
          type: "TarParser",
          call: LISTENING,
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "entry" },
        },
        {
          call: ["list", "t"],
          callback: 0,
          property: ["onReadEntry", "onentry"],
          parameter: 0,
        },
      ],
      annotatedAs: ["ReadEntry"],
    },
  },
  // `extract` looks at the names itself.
  sources: [
    {
      kind: "archive-entry",
      type: "TarEntry",
      read: ["header.linkpath", "header.path", "linkpath", "path"],
      label: "string",
    },
  ],
  propagators: [{ type: "*", call: ["pipe"], from: { of: 0 }, to: { of: "result" } }],
} as const satisfies Library;
