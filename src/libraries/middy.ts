import type { Library } from "./library.ts";

/** @see https://middy.js.org/docs/intro/getting-started */
export default {
  modules: ["@middy/core"],
  types: {
    Middy: {
      returnedBy: [
        { call: [""] },
        { type: "Middy", call: ["after", "before", "handler", "onError", "use"] },
      ],
    },
    MiddyHttpEvent: {
      extends: "LambdaHttpEvent",
      handedTo: [
        { call: [""], callback: 0, parameter: 0 },
        { type: "Middy", call: ["handler"], callback: 0, parameter: 0 },
      ],
    },
  },
  // Parsed by a middleware.
  sources: [{ kind: "remote", type: "MiddyHttpEvent", read: ["body"], label: "object" }],
} as const satisfies Library;
