import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/buffer.html */
export default {
  modules: ["node:buffer", "buffer"],
  globals: ["Buffer"],
  types: {
    Buffer: {
      constructedBy: ["Buffer"],
      returnedBy: [
        {
          call: [
            "Buffer",
            "Buffer.alloc",
            "Buffer.allocUnsafe",
            "Buffer.allocUnsafeSlow",
            "Buffer.concat",
            "Buffer.copyBytesFrom",
            "Buffer.from",
          ],
        },
        { type: "Buffer", call: ["slice", "subarray"] },
      ],
      annotatedAs: ["Buffer"],
    },
  },
  sinks: [
    {
      kind: "size",
      call: ["Buffer.alloc", "Buffer.allocUnsafe", "Buffer.allocUnsafeSlow"],
      argument: 0,
    },
  ],
  // Hexadecimal digits harm nobody.
  sanitizers: [
    { type: "Buffer", call: ["toString"], for: "every", when: { argument: 0, is: "hex" } },
    {
      type: "Buffer",
      call: ["toString"],
      for: ["shell-command", "sql"],
      when: { argument: 0, is: ["base64", "base64url"] },
    },
    {
      type: "Buffer",
      call: ["toString"],
      for: ["path"],
      when: { argument: 0, is: "base64url" },
    },
  ],
  propagators: [
    { call: ["Buffer", "Buffer.from"], from: { of: 0 }, to: { of: "result" } },
    { construct: ["Buffer"], from: { of: 0 }, to: { of: "result" } },
    { call: ["Buffer.alloc"], from: { of: 1 }, to: { of: "result" } },
    { call: ["Buffer.concat"], from: { of: 0, part: "element" }, to: { of: "result" } },
    {
      call: ["Buffer.copyBytesFrom", "transcode"],
      from: { of: 0 },
      to: { of: "result" },
    },
    {
      type: "Buffer",
      call: ["slice", "subarray", "toJSON", "toString"],
      from: { of: "receiver" },
      to: { of: "result" },
    },
    { type: "Buffer", call: ["fill", "write"], from: { of: 0 }, to: { of: "receiver" } },
    { type: "Buffer", call: ["copy"], from: { of: "receiver" }, to: { of: 0 } },
  ],
} as const satisfies Library;
