import type { Library } from "./library.ts";

/** @see https://github.com/estools/escodegen/wiki/API */
export default {
  modules: ["escodegen"],
  propagators: [
    { call: ["generate"], from: { of: 0, part: "contents" }, to: { of: "result" }, builds: true },
  ],
} as const satisfies Library;
