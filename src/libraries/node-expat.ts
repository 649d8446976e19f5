import type { Library } from "./library.ts";

/**
 * Its libexpat, 2.2.1, puts in whatever entities a document defines, however often.
 *
 * @see https://github.com/astro/node-expat#readme
 */
export default {
  modules: ["node-expat"],
  types: {
    NodeExpatParser: {
      constructedBy: ["Parser"],
      returnedBy: [{ call: ["createParser"] }],
    },
  },
  sinks: [
    { kind: "expanded-xml", type: "NodeExpatParser", call: ["end", "parse", "write"], argument: 0 },
  ],
} as const satisfies Library;
