import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/net.html */
export default {
  modules: ["node:net", "net"],
  types: {
    NetServer: {
      constructedBy: ["Server"],
      returnedBy: [
        { call: ["createServer"] },
        { type: "NetServer", call: ["addListener", "listen", "on", "once"] },
      ],
      annotatedAs: ["Server"],
    },
    // The server's end of a connection. At the client's end, `Socket` alone says too little.
    NetServerSocket: {
      handedTo: [
        { call: ["createServer"], callback: "last", parameter: 0 },
        { construct: ["Server"], callback: "last", parameter: 0 },
        {
          type: "NetServer",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "connection" },
        },
      ],
    },
  },
  sinks: [
    { kind: "host", call: ["connect", "createConnection"], argument: 0, property: ["host"] },
    { kind: "host", call: ["connect", "createConnection"], argument: 1 },
  ],
  sources: [
    {
      kind: "remote",
      type: "NetServerSocket",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "data" },
      label: "buffer",
    },
    { kind: "remote", type: "NetServerSocket", read: [""], elements: true, label: "buffer" },
    { kind: "remote", type: "NetServerSocket", call: ["read"], label: "buffer" },
  ],
} as const satisfies Library;
