import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/http2.html */
export default {
  modules: ["node:http2", "http2"],
  types: {
    Http2Server: {
      extends: "HttpServer",
      returnedBy: [{ call: ["createSecureServer", "createServer"] }],
      annotatedAs: ["Http2SecureServer", "Http2Server"],
    },
    // The requests and responses of `node:http`, imitated.
    Http2Request: {
      extends: "HttpRequest",
      handedTo: [{ call: ["createSecureServer", "createServer"], callback: "last", parameter: 0 }],
      annotatedAs: ["Http2ServerRequest"],
    },
    Http2Response: {
      extends: "HttpResponse",
      handedTo: [{ call: ["createSecureServer", "createServer"], callback: "last", parameter: 1 }],
      annotatedAs: ["Http2ServerResponse"],
    },
    Http2Stream: {
      handedTo: [
        {
          type: "Http2Server",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "stream" },
        },
      ],
      annotatedAs: ["ServerHttp2Stream"],
    },
  },
  sources: [
    { kind: "remote", type: "Http2Request", read: ["authority"], label: "string" },
    {
      kind: "remote",
      type: "Http2Server",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 1 },
      when: { argument: 0, is: "stream" },
      label: "string",
    },
    {
      kind: "remote",
      type: "Http2Stream",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "data" },
      label: "buffer",
    },
    { kind: "remote", type: "Http2Stream", read: [""], elements: true, label: "buffer" },
  ],
  sinks: [
    {
      kind: "tls-verification",
      call: ["connect"],
      argument: 1,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["connect"],
      argument: 1,
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
