import type { Library } from "./library.ts";

/** The headers that say which host a request was sent to. */
const HOST_HEADERS = ["host", "Host", "x-forwarded-host", "X-Forwarded-Host"] as const;

const CONTENT_TYPE = ["Content-Type", "content-type", "Content-type"] as const;

/** Headers with values that other kinds of sink are about. */
const OTHER_HEADERS = [
  "Access-Control-Allow-Origin",
  "access-control-allow-origin",
  "Location",
  "location",
] as const;

/** @see https://koajs.com */
export default {
  modules: ["koa"],
  types: {
    KoaApplication: {
      constructedBy: [""],
      // Without `new` until version 2.
      returnedBy: [{ call: [""] }, { type: "KoaApplication", call: ["use"] }],
      annotatedAs: ["", "Koa"],
    },
    KoaContext: {
      handedTo: [
        { type: "KoaApplication", call: ["use"], callback: "every", parameter: 0 },
        // Version 1 calls generator functions on it.
        { type: "KoaApplication", call: ["use"], callback: "every", parameter: "this" },
      ],
      memberOf: [{ type: ["KoaRequest", "KoaResponse"], read: ["ctx"] }],
      annotatedAs: ["Context", "ParameterizedContext"],
      handlerTypes: [{ annotatedAs: ["Middleware"], parameter: 0 }],
      conventions: [
        { names: [["ctx"], ["next"]], parameter: 0, uses: [{ parameter: 1, members: [""] }] },
      ],
    },
    KoaRequest: {
      memberOf: [{ type: "KoaContext", read: ["request"] }],
      annotatedAs: ["Request"],
    },
    KoaResponse: {
      memberOf: [{ type: "KoaContext", read: ["response"] }],
      annotatedAs: ["Response"],
    },
    KoaCookies: { memberOf: [{ type: "KoaContext", read: ["cookies"] }] },
    KoaRawRequest: {
      extends: "HttpRequest",
      memberOf: [{ type: ["KoaContext", "KoaRequest", "KoaResponse"], read: ["req"] }],
    },
    KoaRawResponse: {
      extends: "HttpResponse",
      memberOf: [{ type: ["KoaContext", "KoaRequest", "KoaResponse"], read: ["res"] }],
    },
  },
  contentTypes: [
    { type: ["KoaContext", "KoaResponse"], write: ["type"] },
    {
      type: ["KoaContext", "KoaResponse"],
      call: ["append", "set"],
      argument: 1,
      when: { argument: 0, is: CONTENT_TYPE },
    },
    {
      type: ["KoaContext", "KoaResponse"],
      call: ["set"],
      argument: 0,
      property: CONTENT_TYPE,
    },
  ],
  sinks: [
    {
      kind: "response-body",
      type: ["KoaContext", "KoaResponse"],
      write: ["body"],
      contents: true,
    },
    { kind: "html", type: ["KoaContext", "KoaResponse"], write: ["body"], content: "sniffed" },
    {
      kind: "cors-header",
      type: ["KoaContext", "KoaResponse"],
      call: ["append", "set"],
      argument: 1,
      when: { argument: 0, is: ["Access-Control-Allow-Origin", "access-control-allow-origin"] },
    },
    { kind: "redirect", type: ["KoaContext", "KoaResponse"], call: ["redirect"], argument: 0 },
    {
      kind: "redirect",
      type: ["KoaContext", "KoaResponse"],
      call: ["append", "set"],
      argument: 1,
      when: { argument: 0, is: ["Location", "location"] },
    },
    {
      kind: "redirect",
      type: ["KoaContext", "KoaResponse"],
      call: ["set"],
      argument: 0,
      property: ["Location", "location"],
    },
    {
      kind: "property-name",
      type: ["KoaContext", "KoaResponse"],
      call: ["append", "set"],
      argument: 0,
    },
    {
      kind: "header",
      type: ["KoaContext", "KoaResponse"],
      call: ["append", "set"],
      argument: 1,
      unless: { argument: 0, is: OTHER_HEADERS },
    },
    {
      kind: "header",
      type: ["KoaContext", "KoaResponse"],
      call: ["set"],
      argument: 0,
      contents: true,
      unless: [
        { argument: 0, property: "Location", given: true },
        { argument: 0, property: "location", given: true },
      ],
    },
  ],
  sources: [
    // The body is parsed by koa-body, koa-bodyparser and their like.
    { kind: "remote", type: "KoaRequest", read: ["body"], label: "object" },
    { kind: "remote", type: ["KoaContext", "KoaRequest"], read: ["query"], label: "object" },
    { kind: "remote", type: "KoaRequest", read: ["rawBody"], label: "string" },
    {
      kind: "remote",
      type: ["KoaContext", "KoaRequest"],
      read: ["querystring"],
      label: "string",
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    {
      kind: "remote",
      type: ["KoaContext", "KoaRequest"],
      read: ["originalUrl"],
      label: "string",
      begins: "/",
      harmlessUndecodedFor: ["header", "log"],
      endsWith: ["url"],
    },
    {
      kind: "remote",
      type: ["KoaContext", "KoaRequest"],
      read: ["path", "url"],
      label: "string",
      begins: "/",
      // Browsers put percent signs in place of angle brackets and quotes.
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    {
      kind: "remote",
      type: ["KoaContext", "KoaRequest"],
      read: ["search"],
      label: "string",
      begins: "?",
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      type: ["KoaContext", "KoaRequest"],
      read: ["header", "headers", "host", "hostname", "href", "origin", "subdomains"],
      call: ["get"],
      label: "string",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
    {
      kind: "host-header",
      type: ["KoaContext", "KoaRequest"],
      read: [
        "header.host",
        "header.x-forwarded-host",
        "headers.host",
        "headers.x-forwarded-host",
        "host",
        "hostname",
        "origin",
      ],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    {
      kind: "host-header",
      type: ["KoaContext", "KoaRequest"],
      call: ["get"],
      when: { argument: 0, is: HOST_HEADERS },
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    { kind: "remote", type: "KoaContext", read: ["params"], label: "string" },
    { kind: "remote", type: "KoaRequest", read: ["params"], label: "string" },
    // A signed cookie holds what the server once wrote.
    {
      kind: "remote",
      type: "KoaCookies",
      call: ["get"],
      when: { argument: 1, property: "signed", given: false },
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
  ],
} as const satisfies Library;
