import type { Condition, Library } from "./library.ts";

const LISTENING = ["addListener", "on", "once"] as const;

/** What the library itself says of a connection. */
const OWN_EVENTS = {
  argument: 0,
  is: ["disconnect", "disconnecting", "error"],
} as const satisfies Condition;

/** @see https://socket.io/docs/v4/server-api/ */
export default {
  modules: ["socket.io"],
  types: {
    SocketIoServer: {
      constructedBy: ["", "Server"],
      returnedBy: [{ call: [""] }, { type: "SocketIoServer", call: ["of", "use", ...LISTENING] }],
      annotatedAs: ["Namespace", "Server"],
    },
    SocketIoSocket: {
      handedTo: [
        {
          type: "SocketIoServer",
          call: LISTENING,
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: ["connect", "connection"] },
        },
        { type: "SocketIoServer", call: ["use"], callback: 0, parameter: 0 },
        { type: "SocketIoServer", call: ["of"], callback: 1, parameter: 0 },
      ],
      returnedBy: [{ type: "SocketIoSocket", call: ["onAny", "use", ...LISTENING] }],
      annotatedAs: ["Socket"],
    },
    SocketIoRequest: {
      extends: "HttpRequest",
      memberOf: [{ type: "SocketIoSocket", read: ["request"] }],
    },
  },
  // https://socket.io/docs/v4/handling-cors/
  sinks: [
    {
      kind: "cors-origin",
      call: [""],
      construct: ["Server"],
      argument: 1,
      property: ["cors.origin"],
      when: { argument: 1, property: "cors.credentials", truthy: true },
    },
  ],
  sources: [
    // What a client sends with an event: whatever JSON can say.
    {
      kind: "remote",
      type: "SocketIoSocket",
      call: LISTENING,
      callback: { argument: 1, parameter: 0 },
      unless: OWN_EVENTS,
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      call: LISTENING,
      callback: { argument: 1, parameter: 1 },
      unless: OWN_EVENTS,
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      call: LISTENING,
      callback: { argument: 1, parameter: 2 },
      unless: OWN_EVENTS,
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      call: LISTENING,
      callback: { argument: 1, parameter: 3 },
      unless: OWN_EVENTS,
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      call: ["onAny", "prependAny"],
      callback: { argument: 0, parameter: 0 },
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      call: ["onAny", "prependAny"],
      callback: { argument: 0, parameter: 1 },
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      call: ["onAny", "prependAny"],
      callback: { argument: 0, parameter: 2 },
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      call: ["use"],
      callback: { argument: 0, parameter: 0 },
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      read: ["handshake.auth", "handshake.query"],
      label: "object",
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      read: ["handshake.headers"],
      label: "strings",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
    {
      kind: "remote",
      type: "SocketIoSocket",
      read: ["handshake.url"],
      label: "string",
      begins: "/",
      harmlessUndecodedFor: ["html", "header", "log"],
    },
  ],
} as const satisfies Library;
