import type { Library } from "./library.ts";

const RUN = ["", "execa", "execaNode", "execaSync", "node", "sync"] as const;
const RUN_COMMAND = ["command", "commandSync", "execaCommand", "execaCommandSync"] as const;

/** Programs with options that start other programs, or that read and write files. */
const PROGRAMS = [
  "aria2c",
  "curl",
  "docker",
  "ffmpeg",
  "ffprobe",
  "find",
  "git",
  "hg",
  "mysqldump",
  "pg_dump",
  "psql",
  "rsync",
  "scp",
  "sftp",
  "sqlite3",
  "ssh",
  "svn",
  "tar",
  "unzip",
  "wget",
  "xelatex",
  "yt-dlp",
  "youtube-dl",
  "zip",
  "/usr/bin/curl",
  "/usr/bin/ffmpeg",
  "/usr/bin/find",
  "/usr/bin/git",
  "/usr/bin/rsync",
  "/usr/bin/ssh",
  "/usr/bin/tar",
  "/usr/bin/wget",
] as const;

/** @see https://github.com/sindresorhus/execa/blob/main/docs/api.md */
export default {
  modules: ["execa"],
  sinks: [
    // Until version 1.
    { kind: "shell-command", call: ["shell", "shellSync"], argument: 0 },

    // Without a shell, the command is split at its spaces: the program comes first.
    {
      kind: "shell-command",
      call: [...RUN, ...RUN_COMMAND],
      argument: 0,
      when: { argument: 1, property: "shell", truthy: true },
    },
    {
      kind: "shell-command",
      call: RUN,
      argument: 0,
      when: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "shell-command",
      call: RUN,
      argument: 1,
      elements: true,
      when: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "program",
      call: RUN,
      argument: 0,
      unless: [
        { argument: 1, property: "shell", truthy: true },
        { argument: 2, property: "shell", truthy: true },
      ],
    },

    // Without a shell, each argument is one; what it means, the program decides.
    {
      kind: "program-argument",
      call: RUN,
      argument: 1,
      elements: true,
      when: { argument: 0, is: PROGRAMS },
      unless: { argument: 2, property: "shell", truthy: true },
    },
    {
      kind: "path",
      call: [...RUN, ...RUN_COMMAND, "shell", "shellSync"],
      argument: { from: 1 },
      property: ["cwd"],
    },
  ],
} as const satisfies Library;
