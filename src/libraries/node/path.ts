import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/path.html */
export default {
  modules: ["node:path", "path", "node:path/posix", "path/posix", "node:path/win32", "path/win32"],
  sanitizers: [
    // No folder is left, and no way out of one.
    { call: ["basename", "posix.basename", "win32.basename"], for: ["module"] },
    {
      call: [
        "basename",
        "posix.basename",
        "win32.basename",
        "extname",
        "posix.extname",
        "win32.extname",
      ],
      for: ["path"],
    },
    {
      call: ["parse", "posix.parse", "win32.parse"],
      property: ["base", "ext", "name"],
      for: ["path"],
    },
    // An absolute path begins with a slash, or with a drive.
    { call: ["posix.resolve", "resolve", "win32.resolve"], for: ["program-argument"] },
  ],
  propagators: [
    {
      call: [
        "join",
        "posix.join",
        "posix.relative",
        "posix.resolve",
        "relative",
        "resolve",
        "win32.join",
        "win32.relative",
        "win32.resolve",
      ],
      from: { of: "arguments" },
      to: { of: "result" },
      builds: true,
    },
    {
      call: ["format", "posix.format", "win32.format"],
      from: { of: 0, part: "contents" },
      to: { of: "result" },
      builds: true,
    },
    {
      call: [
        "basename",
        "dirname",
        "extname",
        "normalize",
        "parse",
        "posix.basename",
        "posix.dirname",
        "posix.extname",
        "posix.normalize",
        "posix.parse",
        "posix.toNamespacedPath",
        "toNamespacedPath",
        "win32.basename",
        "win32.dirname",
        "win32.extname",
        "win32.normalize",
        "win32.parse",
        "win32.toNamespacedPath",
      ],
      from: { of: 0 },
      to: { of: "result" },
    },
  ],
} as const satisfies Library;
