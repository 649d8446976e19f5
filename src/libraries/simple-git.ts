import type { Library } from "./library.ts";

/** @see https://github.com/steveukx/git-js#api */
export default {
  modules: ["simple-git", "simple-git/promise"],
  types: {
    SimpleGit: {
      returnedBy: [
        { call: ["", "simpleGit", "gitP"] },
        { type: "SimpleGit", call: ["cwd", "env", "outputHandler"] },
      ],
      annotatedAs: ["SimpleGit"],
    },
  },
  sinks: [
    // `clone` and `mirror` put `--` before both, since version 3.33.
    {
      kind: "program-argument",
      type: "SimpleGit",
      call: ["fetch", "pull", "push", "raw", "show"],
      argument: "every",
    },
    {
      kind: "program-argument",
      type: "SimpleGit",
      call: ["fetch", "listRemote", "pull", "push", "raw", "show"],
      argument: 0,
      elements: true,
    },
  ],
} as const satisfies Library;
