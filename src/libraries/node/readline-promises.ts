import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/readline.html#promises-api */
export default {
  modules: ["node:readline/promises", "readline/promises"],
  types: {
    ReadlinePromisesInterface: {
      extends: "PromisedReadlineInterface",
      constructedBy: ["Interface"],
      returnedBy: [{ call: ["createInterface"] }],
      annotatedAs: ["Interface"],
    },
  },
} as const satisfies Library;
