import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/dgram.html */
export default {
  modules: ["node:dgram", "dgram"],
  types: {
    DatagramSocket: { returnedBy: [{ call: ["createSocket"] }], annotatedAs: ["Socket"] },
  },
  sources: [
    {
      kind: "remote",
      call: ["createSocket"],
      callback: { argument: 1, parameter: 0 },
      label: "buffer",
    },
    {
      kind: "remote",
      type: "DatagramSocket",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "message" },
      label: "buffer",
    },
  ],
} as const satisfies Library;
