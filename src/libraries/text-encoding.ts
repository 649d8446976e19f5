import type { Library } from "./library.ts";

/** @see https://developer.mozilla.org/docs/Web/API/Encoding_API */
export default {
  modules: ["node:util", "util"],
  globals: ["TextDecoder", "TextEncoder"],
  types: {
    TextDecoder: { constructedBy: ["TextDecoder"], annotatedAs: ["TextDecoder"] },
    TextEncoder: { constructedBy: ["TextEncoder"], annotatedAs: ["TextEncoder"] },
  },
  propagators: [
    { type: "TextDecoder", call: ["decode"], from: { of: 0 }, to: { of: "result" } },
    { type: "TextEncoder", call: ["encode"], from: { of: 0 }, to: { of: "result" } },
    { type: "TextEncoder", call: ["encodeInto"], from: { of: 0 }, to: { of: 1 } },
  ],
} as const satisfies Library;
