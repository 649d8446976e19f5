import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/tls.html */
export default {
  modules: ["node:tls", "tls"],
  types: {
    TlsServer: {
      extends: "NetServer",
      constructedBy: ["Server"],
      returnedBy: [{ call: ["createServer"] }],
      annotatedAs: ["Server"],
    },
    TlsServerSocket: {
      extends: "NetServerSocket",
      handedTo: [
        { call: ["createServer"], callback: "last", parameter: 0 },
        { construct: ["Server"], callback: "last", parameter: 0 },
        {
          type: "TlsServer",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "secureConnection" },
        },
      ],
    },
  },
  sinks: [
    // After a port, and perhaps a host.
    {
      kind: "tls-verification",
      call: ["connect"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["connect"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      construct: ["TLSSocket"],
      argument: 1,
      property: ["rejectUnauthorized"],
      unless: { argument: 1, property: "isServer", truthy: true },
    },
    {
      kind: "tls-identity-check",
      construct: ["TLSSocket"],
      argument: 1,
      property: ["checkServerIdentity"],
      unless: { argument: 1, property: "isServer", truthy: true },
    },
    { kind: "tls-identity-check", write: ["checkServerIdentity"] },
  ],
} as const satisfies Library;
