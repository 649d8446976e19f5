import type { Library } from "./library.ts";

/** @see https://fetch.spec.whatwg.org */
export default {
  modules: [],
  sinks: [
    { kind: "request-url", call: ["fetch"], construct: ["Request"], argument: 0 },
    { kind: "redirect", call: ["Response.redirect"], argument: 0 },
  ],
} as const satisfies Library;
