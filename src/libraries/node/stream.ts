import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/stream.html */
export default {
  modules: ["node:stream", "stream"],
  propagators: [
    {
      call: ["Readable.from"],
      from: { of: 0, part: "element" },
      to: { of: "result", part: "element" },
    },
    { call: ["Readable.from"], from: { of: 0 }, to: { of: "result", part: "element" } },
  ],
} as const satisfies Library;
