import type { Library } from "./library.ts";

/** @see https://github.com/websockets/ws/blob/master/doc/ws.md */
export default {
  modules: ["ws"],
  sinks: [
    { kind: "request-url", construct: ["", "WebSocket"], argument: 0 },
    {
      kind: "tls-verification",
      construct: ["", "WebSocket"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["", "WebSocket"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
