import type { Library } from "./library.ts";

/** @see https://github.com/ethanent/phin#readme */
export default {
  modules: ["phin"],
  sinks: [
    { kind: "request-url", call: ["", "unpromisified"], argument: 0 },
    { kind: "request-url", call: ["", "unpromisified"], argument: 0, property: ["url"] },
  ],
} as const satisfies Library;
