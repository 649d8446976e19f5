import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/hasha */
export default {
  modules: ["hasha"],
  sinks: [
    {
      kind: "hash-algorithm",
      call: [
        "",
        "fromFile",
        "fromFileSync",
        "fromStream",
        "hash",
        "hashFile",
        "hashFileSync",
        "hashSync",
      ],
      argument: 1,
      property: ["algorithm"],
    },
    {
      kind: "hash-algorithm",
      call: ["hashingStream"],
      argument: 0,
      property: ["algorithm"],
    },
  ],
  sanitizers: [
    { call: ["", "hash", "hashSync"], for: "every", from: { of: 0 } },
    { call: ["fromFile", "fromFileSync", "hashFile", "hashFileSync"], for: "every" },
  ],
} as const satisfies Library;
