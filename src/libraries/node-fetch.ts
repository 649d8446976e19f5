import type { Library } from "./library.ts";

/** @see https://github.com/node-fetch/node-fetch#api */
export default {
  modules: ["node-fetch", "cross-fetch", "isomorphic-fetch", "minipass-fetch", "node-fetch-native"],
  sinks: [
    { kind: "request-url", call: ["", "fetch"], construct: ["Request"], argument: 0 },
    { kind: "redirect", call: ["Response.redirect"], argument: 0 },
  ],
} as const satisfies Library;
