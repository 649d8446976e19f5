import type { Library } from "./library.ts";

/** @see https://localforage.github.io/localForage/#data-api-setitem */
export default {
  modules: ["localforage"],
  types: {
    LocalForage: {
      exportedAs: [""],
      returnedBy: [{ type: "LocalForage", call: ["createInstance"] }],
    },
  },
  sinks: [
    {
      kind: "browser-storage",
      type: "LocalForage",
      call: ["setItem"],
      argument: 1,
      contents: true,
    },
  ],
} as const satisfies Library;
