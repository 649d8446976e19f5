import type { Library } from "./library.ts";

const RUN = ["", "spawn", "spawn.sync", "sync"] as const;

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

/** @see https://github.com/moxystudio/node-cross-spawn */
export default {
  modules: ["cross-spawn"],
  sinks: [
    {
      kind: "program",
      call: RUN,
      argument: 0,
      unless: [
        { argument: 1, property: "shell", truthy: true },
        { argument: 2, property: "shell", truthy: true },
      ],
    },
    {
      kind: "shell-command",
      call: RUN,
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

    // Without a shell, each argument is one; what it means, the program decides.
    {
      kind: "program-argument",
      call: RUN,
      argument: 1,
      elements: true,
      when: { argument: 0, is: PROGRAMS },
      unless: { argument: 2, property: "shell", truthy: true },
    },
    { kind: "path", call: RUN, argument: { from: 1 }, property: ["cwd"] },
  ],
} as const satisfies Library;
