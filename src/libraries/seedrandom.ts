import type { Library } from "./library.ts";

/** @see https://github.com/davidbau/seedrandom#usage */
export default {
  modules: ["seedrandom"],
  types: {
    SeedRandom: {
      constructedBy: ["", "alea", "tychei", "xor128", "xor4096", "xorshift7", "xorwow"],
      returnedBy: [{ call: ["", "alea", "tychei", "xor128", "xor4096", "xorshift7", "xorwow"] }],
    },
  },
  sources: [
    {
      kind: "weak-random",
      type: "SeedRandom",
      call: ["", "double", "int32", "quick"],
      label: "number",
    },
  ],
} as const satisfies Library;
