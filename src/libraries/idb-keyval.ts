import type { Library } from "./library.ts";

/** @see https://github.com/jakearchibald/idb-keyval#usage */
export default {
  modules: ["idb-keyval"],
  sinks: [{ kind: "browser-storage", call: ["set"], argument: 1, contents: true }],
} as const satisfies Library;
