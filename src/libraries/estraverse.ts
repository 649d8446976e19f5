import type { Library } from "./library.ts";

/** @see https://github.com/estools/estraverse */
export default {
  modules: ["estraverse"],
  propagators: [{ call: ["replace"], from: { of: 0 }, to: { of: "result" } }],
} as const satisfies Library;
