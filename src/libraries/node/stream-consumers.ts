import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/webstreams.html#utility-consumers */
export default {
  modules: ["node:stream/consumers", "stream/consumers"],
  propagators: [
    {
      call: ["arrayBuffer", "blob", "buffer", "json", "text"],
      from: { of: 0, part: "element" },
      to: { of: "result" },
    },
  ],
} as const satisfies Library;
