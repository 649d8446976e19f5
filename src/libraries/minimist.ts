import type { Library } from "./library.ts";

/** @see https://github.com/minimistjs/minimist */
export default {
  modules: ["minimist", "mri", "yargs-parser", "arg"],
  sources: [{ kind: "cli", call: [""], label: "string" }],
} as const satisfies Library;
