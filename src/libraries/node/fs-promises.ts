import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/fs.html#promises-api */
export default {
  modules: ["node:fs/promises", "fs/promises"],
  types: {
    PromisedFileHandle: {
      extends: "FileHandle",
      returnedBy: [{ call: ["open"] }],
      annotatedAs: ["FileHandle"],
    },
  },
  sources: [
    { kind: "file", call: ["readFile", "readlink"], label: "string" },
    // Who may put a file into a folder that is listed chooses its name.
    { kind: "file", call: ["readdir"], label: "string", alwaysFor: ["html"] },
  ],
  sinks: [
    {
      kind: "stored-value",
      call: ["appendFile", "writeFile"],
      argument: 1,
      contents: true,
    },
    {
      kind: "path",
      call: [
        "appendFile",
        "chmod",
        "chown",
        "copyFile",
        "cp",
        "glob",
        "lchmod",
        "lchown",
        "link",
        "lutimes",
        "mkdir",
        "mkdtemp",
        "open",
        "opendir",
        "readFile",
        "readdir",
        "readlink",
        "realpath",
        "rename",
        "rm",
        "rmdir",
        "statfs",
        "symlink",
        "truncate",
        "unlink",
        "utimes",
        "watch",
        "writeFile",
      ],
      argument: 0,
    },
    { kind: "path", call: ["access", "lstat", "stat"], argument: 0, onlyAsks: true },
    { kind: "path", call: ["copyFile", "cp", "link", "rename", "symlink"], argument: 1 },
    { kind: "path", call: ["glob"], argument: 1, property: ["cwd"] },
  ],
  propagators: [{ call: ["realpath"], from: { of: 0 }, to: { of: "result" } }],
} as const satisfies Library;
