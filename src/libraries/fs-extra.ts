import type { Library } from "./library.ts";

/**
 * What it adds to Node's functions, which stand in `node/fs.ts`.
 *
 * @see https://github.com/jprichardson/node-fs-extra
 */
export default {
  modules: ["fs-extra", "fs-extra/esm"],
  sources: [
    {
      kind: "file",
      call: ["readJSON", "readJSONSync", "readJson", "readJsonSync"],
      label: "object",
    },
  ],
  sinks: [
    {
      kind: "path",
      call: [
        "copy",
        "copySync",
        "createFile",
        "createFileSync",
        "createLink",
        "createLinkSync",
        "createSymlink",
        "createSymlinkSync",
        "emptyDir",
        "emptyDirSync",
        "emptydir",
        "emptydirSync",
        "ensureDir",
        "ensureDirSync",
        "ensureFile",
        "ensureFileSync",
        "ensureLink",
        "ensureLinkSync",
        "ensureSymlink",
        "ensureSymlinkSync",
        "mkdirp",
        "mkdirpSync",
        "mkdirs",
        "mkdirsSync",
        "move",
        "moveSync",
        "outputFile",
        "outputFileSync",
        "outputJSON",
        "outputJSONSync",
        "outputJson",
        "outputJsonSync",
        "readJSON",
        "readJSONSync",
        "readJson",
        "readJsonSync",
        "remove",
        "removeSync",
        "writeJSON",
        "writeJSONSync",
        "writeJson",
        "writeJsonSync",
      ],
      argument: 0,
    },
    {
      kind: "path",
      call: ["pathExists", "pathExistsSync"],
      argument: 0,
      onlyAsks: true,
    },
    // These name two files.
    {
      kind: "path",
      call: [
        "copy",
        "copySync",
        "createLink",
        "createLinkSync",
        "createSymlink",
        "createSymlinkSync",
        "ensureLink",
        "ensureLinkSync",
        "ensureSymlink",
        "ensureSymlinkSync",
        "move",
        "moveSync",
      ],
      argument: 1,
    },
  ],
} as const satisfies Library;
