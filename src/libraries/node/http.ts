import type { Library } from "../library.ts";

const REQUEST_EVENTS = [
  "request",
  "checkContinue",
  "checkExpectation",
  "upgrade",
  "connect",
] as const;

/** @see https://nodejs.org/api/http.html */
export default {
  modules: ["node:http", "http"],
  types: {
    HttpServer: {
      constructedBy: ["Server"],
      returnedBy: [
        { call: ["createServer"] },
        { type: "HttpServer", call: ["addListener", "listen", "on", "once", "setTimeout"] },
      ],
      annotatedAs: ["Server"],
    },
    HttpRequest: {
      handedTo: [
        { call: ["createServer"], callback: "last", parameter: 0 },
        { construct: ["Server"], callback: "last", parameter: 0 },
        {
          type: "HttpServer",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: REQUEST_EVENTS },
        },
      ],
      memberOf: [{ type: "HttpResponse", read: ["req"] }],
      annotatedAs: ["IncomingMessage"],
      handlerTypes: [{ annotatedAs: ["RequestListener"], parameter: 0 }],
    },
    HttpResponse: {
      handedTo: [
        { call: ["createServer"], callback: "last", parameter: 1 },
        { construct: ["Server"], callback: "last", parameter: 1 },
        {
          type: "HttpServer",
          call: ["addListener", "on", "once"],
          callback: 1,
          parameter: 1,
          when: { argument: 0, is: ["request", "checkContinue", "checkExpectation"] },
        },
      ],
      annotatedAs: ["ServerResponse"],
      handlerTypes: [{ annotatedAs: ["RequestListener"], parameter: 1 }],
    },
  },
  sources: [
    {
      kind: "remote",
      type: "HttpRequest",
      read: [
        "headers",
        "headersDistinct",
        "rawHeaders",
        "rawTrailers",
        "trailers",
        "trailersDistinct",
        "url",
      ],
      label: "string",
    },
    {
      kind: "remote",
      type: "HttpRequest",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "data" },
      label: "buffer",
    },
    { kind: "remote", type: "HttpRequest", read: [""], elements: true, label: "buffer" },
    { kind: "remote", type: "HttpRequest", call: ["read"], label: "buffer" },
  ],
} as const satisfies Library;
