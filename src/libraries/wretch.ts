import type { Library } from "./library.ts";

/** @see https://elbywan.github.io/wretch/api/ */
export default {
  modules: ["wretch"],
  sinks: [{ kind: "request-url", call: [""], argument: 0 }],
} as const satisfies Library;
