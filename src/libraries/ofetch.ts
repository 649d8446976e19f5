import type { Library } from "./library.ts";

/** @see https://github.com/unjs/ofetch#readme */
export default {
  modules: ["ofetch"],
  sinks: [
    {
      kind: "request-url",
      call: ["$fetch", "$fetch.raw", "fetch", "ofetch", "ofetch.raw"],
      argument: 0,
    },
    {
      kind: "request-url",
      call: ["$fetch", "$fetch.raw", "ofetch", "ofetch.raw"],
      argument: 1,
      property: ["baseURL"],
    },
    {
      kind: "request-url",
      call: ["$fetch.create", "ofetch.create"],
      argument: 0,
      property: ["baseURL"],
    },
  ],
} as const satisfies Library;
