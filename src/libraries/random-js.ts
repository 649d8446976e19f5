import type { Library } from "./library.ts";

/** @see https://github.com/ckknight/random-js#usage */
export default {
  modules: ["random-js"],
  types: { RandomJs: { constructedBy: ["Random"], annotatedAs: ["Random"] } },
  sources: [
    // A generator is as weak as what drives it: there is `nodeCrypto` beside these.
    {
      kind: "weak-random",
      call: [
        "MersenneTwister19937.autoSeed",
        "MersenneTwister19937.seed",
        "MersenneTwister19937.seedWithArray",
      ],
    },
    { kind: "weak-random", read: ["nativeMath"] },
  ],
  sanitizers: [
    {
      type: "RandomJs",
      call: [
        "hex",
        "int32",
        "int53",
        "int53Full",
        "integer",
        "real",
        "realZeroToOneExclusive",
        "realZeroToOneInclusive",
        "string",
        "uint32",
        "uint53",
        "uint53Full",
        "uuid4",
      ],
      for: "every",
      from: { of: "receiver" },
    },
  ],
  propagators: [{ construct: ["Random"], from: { of: 0 }, to: { of: "result" } }],
} as const satisfies Library;
