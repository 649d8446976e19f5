import type { Library } from "./library.ts";

/** @see https://github.com/puleos/object-hash */
export default {
  modules: ["object-hash"],
  sinks: [
    { kind: "hash-algorithm", call: [""], argument: 1, property: ["algorithm"] },
    { kind: "hash-algorithm", call: ["sha1"], uses: "sha1" },
    { kind: "hash-algorithm", call: ["MD5", "keysMD5"], uses: "md5" },
  ],
  sanitizers: [
    {
      call: ["", "MD5", "keysMD5", "sha1"],
      for: "every",
      from: { of: 0, part: "contents" },
    },
  ],
} as const satisfies Library;
