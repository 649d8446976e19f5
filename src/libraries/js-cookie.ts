import type { Library } from "./library.ts";

/** @see https://github.com/js-cookie/js-cookie#api */
export default {
  modules: ["js-cookie"],
  global: "Cookies",
  sinks: [{ kind: "browser-storage", call: ["set"], argument: 1, contents: true }],
} as const satisfies Library;
