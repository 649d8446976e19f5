import type { Library } from "../library.ts";

const REQUEST_EVENTS = [
  "request",
  "checkContinue",
  "checkExpectation",
  "upgrade",
  "connect",
] as const;

const CONTENT_TYPE = ["Content-Type", "content-type", "Content-type"] as const;

/** Headers with values that other kinds of sink are about. */
const OTHER_HEADERS = [
  "Access-Control-Allow-Origin",
  "access-control-allow-origin",
  "Location",
  "location",
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
      returnedBy: [
        { type: "HttpResponse", call: ["appendHeader", "setHeader", "setHeaders", "writeHead"] },
      ],
      annotatedAs: ["ServerResponse"],
      handlerTypes: [{ annotatedAs: ["RequestListener"], parameter: 1 }],
    },
  },
  contentTypes: [
    {
      type: "HttpResponse",
      call: ["appendHeader", "setHeader"],
      argument: 1,
      when: { argument: 0, is: CONTENT_TYPE },
    },
    {
      type: "HttpResponse",
      call: ["writeHead"],
      argument: { from: 1 },
      property: CONTENT_TYPE,
    },
  ],
  sinks: [
    { kind: "response-body", type: "HttpResponse", call: ["end", "write"], argument: 0 },
    { kind: "html", type: "HttpResponse", call: ["end", "write"], argument: 0, content: "sniffed" },
    { kind: "request-url", call: ["get", "request"], argument: 0 },
    // Options stand first, or second after a URL.
    { kind: "host", call: ["get", "request"], argument: "every", property: ["host", "hostname"] },
    {
      kind: "cors-header",
      type: "HttpResponse",
      call: ["appendHeader", "setHeader"],
      argument: 1,
      when: { argument: 0, is: ["Access-Control-Allow-Origin", "access-control-allow-origin"] },
    },
    {
      kind: "cors-header",
      type: "HttpResponse",
      call: ["writeHead"],
      argument: { from: 1 },
      property: ["Access-Control-Allow-Origin", "access-control-allow-origin"],
    },
    {
      kind: "redirect",
      type: "HttpResponse",
      call: ["appendHeader", "setHeader"],
      argument: 1,
      when: { argument: 0, is: ["Location", "location"] },
    },
    {
      kind: "redirect",
      type: "HttpResponse",
      call: ["writeHead"],
      argument: { from: 1 },
      property: ["Location", "location"],
    },
    {
      kind: "property-name",
      type: "HttpResponse",
      call: ["appendHeader", "setHeader"],
      argument: 0,
    },
    {
      kind: "header",
      type: "HttpResponse",
      call: ["appendHeader", "setHeader"],
      argument: 1,
      unless: { argument: 0, is: OTHER_HEADERS },
    },
    {
      kind: "header",
      type: "HttpResponse",
      call: ["writeHead"],
      argument: { from: 1 },
      contents: true,
      unless: [
        { argument: 1, property: "Location", given: true },
        { argument: 1, property: "location", given: true },
      ],
    },
  ],
  sources: [
    // A browser that follows a link sends no headers of the link's author.
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
      ],
      label: "string",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
    {
      kind: "host-header",
      type: "HttpRequest",
      read: ["headers.host", "headers.x-forwarded-host"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    {
      kind: "remote",
      type: "HttpRequest",
      read: ["url"],
      label: "string",
      begins: "/",
      // Browsers put percent signs in place of angle brackets and quotes.
      harmlessUndecodedFor: ["html", "header", "log"],
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
  propagators: [
    // The stream behind gives what comes out of the one before.
    {
      type: "HttpRequest",
      call: ["pipe"],
      from: [{ of: "receiver" }, { of: 0 }],
      to: { of: "result" },
    },
    // Handlers of events are set one after the other.
    {
      type: "HttpRequest",
      call: ["addListener", "on", "once"],
      from: { of: "receiver" },
      to: { of: "result" },
    },
  ],
} as const satisfies Library;
