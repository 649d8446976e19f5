import type { Library } from "./library.ts";

/** @see https://github.com/node-fetch/node-fetch#api */
export default {
  modules: ["node-fetch", "cross-fetch", "isomorphic-fetch", "minipass-fetch", "node-fetch-native"],
  types: { FetchRequest: { constructedBy: ["Request"] } },
  sinks: [
    { kind: "request-url", call: ["", "fetch"], argument: 0 },
    { kind: "redirect", call: ["Response.redirect"], argument: 0 },
  ],
  propagators: [
    { construct: ["Request"], from: { of: 0 }, to: { of: "result", part: "url" } },
    { construct: ["Request"], from: { of: 0 }, to: { of: "result" } },
    { type: "FetchRequest", call: ["clone"], from: { of: "receiver" }, to: { of: "result" } },
  ],
} as const satisfies Library;
