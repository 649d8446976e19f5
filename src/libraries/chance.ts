import type { Library } from "./library.ts";

/** @see https://chancejs.com */
export default {
  modules: ["chance"],
  types: {
    Chance: {
      constructedBy: ["", "Chance"],
      returnedBy: [{ call: ["", "Chance"] }],
      annotatedAs: ["Chance"],
    },
  },
  sources: [
    {
      kind: "weak-random",
      type: "Chance",
      call: [
        "android_id",
        "apple_token",
        "bb_pin",
        "character",
        "floating",
        "guid",
        "hash",
        "hex",
        "integer",
        "letter",
        "natural",
        "string",
        "syllable",
        "word",
      ],
    },
    { kind: "weak-random", type: "Chance", call: ["pickone", "pickset", "shuffle"], chooses: true },
  ],
} as const satisfies Library;
