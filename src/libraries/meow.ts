import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/meow */
export default {
  modules: ["meow"],
  types: { MeowResult: { returnedBy: [{ call: [""] }] } },
  sources: [
    {
      kind: "cli",
      type: "MeowResult",
      read: ["flags", "input", "unnormalizedFlags"],
      label: "string",
    },
  ],
} as const satisfies Library;
