import type { Library } from "./library.ts";

const LISTENING = ["addListener", "on", "once"] as const;

/** @see https://github.com/websockets/ws/blob/master/doc/ws.md */
export default {
  modules: ["ws"],
  types: {
    WsServer: {
      constructedBy: ["Server", "WebSocketServer"],
      returnedBy: [{ type: "WsServer", call: LISTENING }],
      annotatedAs: ["Server", "WebSocketServer"],
    },
    // Only those that somebody has opened: the answers of a server that was chosen are no attack.
    WsClient: {
      handedTo: [
        {
          type: "WsServer",
          call: LISTENING,
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "connection" },
        },
        { type: "WsServer", call: ["handleUpgrade"], callback: 3, parameter: 0 },
      ],
      returnedBy: [{ type: "WsClient", call: LISTENING }],
      memberOf: [{ type: "WsServer", read: ["clients.element"] }],
    },
    WsRequest: {
      extends: "HttpRequest",
      handedTo: [
        {
          type: "WsServer",
          call: LISTENING,
          callback: 1,
          parameter: 1,
          when: { argument: 0, is: "connection" },
        },
        { type: "WsServer", call: ["handleUpgrade"], callback: 3, parameter: 1 },
      ],
    },
    WsMessageEvent: {
      handedTo: [
        {
          type: "WsClient",
          call: ["addEventListener"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "message" },
        },
      ],
    },
  },
  sources: [
    {
      kind: "remote",
      type: "WsClient",
      call: LISTENING,
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: ["message", "ping", "pong"] },
      label: "buffer",
    },
    {
      kind: "remote",
      type: "WsClient",
      call: LISTENING,
      callback: { argument: 1, parameter: 1 },
      when: { argument: 0, is: "close" },
      label: "buffer",
    },
    { kind: "remote", type: "WsMessageEvent", read: ["data"], label: "string" },
  ],
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
