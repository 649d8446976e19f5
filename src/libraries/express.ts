import type { Library } from "./library.ts";

/** The headers that say which host a request was sent to. */
const HOST_HEADERS = ["host", "Host", "x-forwarded-host", "X-Forwarded-Host"] as const;

const ROUTING = [
  "all",
  "copy",
  "delete",
  "get",
  "head",
  "lock",
  "mkcol",
  "move",
  "options",
  "patch",
  "post",
  "propfind",
  "proppatch",
  "purge",
  "put",
  "query",
  "report",
  "search",
  "unlock",
  "use",
] as const;

const CONTENT_TYPE = ["Content-Type", "content-type", "Content-type"] as const;

const REQUEST = ["req", "request"] as const;
const RESPONSE = ["res", "response"] as const;
const ERROR = ["e", "err", "error"] as const;

/** What is done with a response, and with little else. */
const ANSWERING = {
  members: [
    "append",
    "attachment",
    "clearCookie",
    "contentType",
    "cookie",
    "download",
    "end",
    "flushHeaders",
    "format",
    "get",
    "getHeader",
    "header",
    "headersSent",
    "json",
    "jsonp",
    "links",
    "locals",
    "location",
    "redirect",
    "removeHeader",
    "render",
    "send",
    "sendFile",
    "sendStatus",
    "sendfile",
    "set",
    "setHeader",
    "status",
    "statusCode",
    "statusMessage",
    "type",
    "vary",
    "write",
    "writeHead",
  ],
  handedTo: ["pipe", "pipeline"],
} as const;

/** A handler answers, or is registered for a path; a middleware passes the request on. */
const HANDLER = {
  names: [REQUEST, RESPONSE],
  uses: [{ parameter: 1, ...ANSWERING }],
  routedBy: ROUTING,
} as const;
const MIDDLEWARE = {
  names: [REQUEST, RESPONSE, ["next"]],
  uses: [{ parameter: 2, members: [""] }],
} as const;
const ERROR_HANDLER = {
  names: [ERROR, REQUEST, RESPONSE],
  uses: [{ parameter: 2, ...ANSWERING }],
} as const;

const ROUTERS = ["ExpressApplication", "ExpressRouter", "ExpressRoute"] as const;

/** Headers with values that other kinds of sink are about. */
const OTHER_HEADERS = [
  "Access-Control-Allow-Origin",
  "access-control-allow-origin",
  "Location",
  "location",
] as const;

/** @see https://expressjs.com/en/5x/api.html */
export default {
  modules: ["express", "express-serve-static-core"],
  types: {
    ExpressApplication: {
      returnedBy: [
        { call: [""] },
        { type: "ExpressApplication", call: [...ROUTING, "enable", "disable", "param", "set"] },
      ],
      memberOf: [{ type: ["ExpressRequest", "ExpressResponse"], read: ["app"] }],
      annotatedAs: ["Application", "Express"],
    },
    ExpressRouter: {
      constructedBy: ["Router"],
      returnedBy: [{ call: ["Router"] }, { type: "ExpressRouter", call: [...ROUTING, "param"] }],
      annotatedAs: ["IRouter", "Router"],
    },
    ExpressRoute: {
      constructedBy: ["Route"],
      returnedBy: [
        { type: ["ExpressApplication", "ExpressRouter"], call: ["route"] },
        { type: "ExpressRoute", call: ROUTING },
      ],
      annotatedAs: ["IRoute"],
    },
    ExpressRequest: {
      extends: "HttpRequest",
      handedTo: [
        { type: ROUTERS, call: ROUTING, callback: "every", parameter: 0, arity: [0, 1, 2, 3] },
        // Four parameters make an error handler.
        { type: ROUTERS, call: ROUTING, callback: "every", parameter: 1, arity: [4] },
        {
          type: ["ExpressApplication", "ExpressRouter"],
          call: ["param"],
          callback: 1,
          parameter: 0,
        },
      ],
      memberOf: [{ type: "ExpressResponse", read: ["req"] }],
      conventions: [
        { ...HANDLER, parameter: 0 },
        { ...MIDDLEWARE, parameter: 0 },
        { ...ERROR_HANDLER, parameter: 1 },
      ],
      annotatedAs: ["Request"],
      handlerTypes: [
        {
          annotatedAs: [
            "ApplicationRequestHandler",
            "Handler",
            "RequestHandler",
            "RequestParamHandler",
          ],
          parameter: 0,
        },
        { annotatedAs: ["ErrorRequestHandler"], parameter: 1 },
      ],
    },
    ExpressResponse: {
      extends: "HttpResponse",
      handedTo: [
        { type: ROUTERS, call: ROUTING, callback: "every", parameter: 1, arity: [2, 3] },
        { type: ROUTERS, call: ROUTING, callback: "every", parameter: 2, arity: [4] },
        {
          type: ["ExpressApplication", "ExpressRouter"],
          call: ["param"],
          callback: 1,
          parameter: 1,
        },
      ],
      returnedBy: [
        {
          type: "ExpressResponse",
          call: [
            "append",
            "attachment",
            "cookie",
            "header",
            "links",
            "set",
            "status",
            "type",
            "vary",
          ],
        },
      ],
      memberOf: [{ type: "ExpressRequest", read: ["res"] }],
      conventions: [
        { ...HANDLER, parameter: 1 },
        { ...MIDDLEWARE, parameter: 1 },
        { ...ERROR_HANDLER, parameter: 2 },
      ],
      annotatedAs: ["Response"],
      handlerTypes: [
        {
          annotatedAs: [
            "ApplicationRequestHandler",
            "Handler",
            "RequestHandler",
            "RequestParamHandler",
          ],
          parameter: 1,
        },
        { annotatedAs: ["ErrorRequestHandler"], parameter: 2 },
      ],
    },
  },
  sources: [
    { kind: "remote", type: "ExpressRequest", read: ["body", "query"], label: "object" },
    // One that begins with `j:` is parsed as JSON.
    {
      kind: "remote",
      type: "ExpressRequest",
      read: ["cookies"],
      label: "object",
      harmlessFor: ["html", "redirect"],
    },
    {
      kind: "remote",
      type: "ExpressRequest",
      read: ["params", "rawBody"],
      label: "string",
    },
    {
      kind: "remote",
      type: "ExpressRequest",
      read: ["originalUrl"],
      label: "string",
      begins: "/",
      // Browsers put percent signs in place of angle brackets and quotes.
      harmlessUndecodedFor: ["html", "header", "log"],
      endsWith: ["url"],
    },
    {
      kind: "remote",
      type: "ExpressRequest",
      read: ["path"],
      label: "string",
      begins: "/",
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    // Where a router is mounted.
    {
      kind: "remote",
      type: "ExpressRequest",
      read: ["baseUrl"],
      label: "string",
      begins: "/",
      harmlessFor: ["html", "redirect"],
    },
    // A browser that follows a link sends no headers of the link's author, nor a form that it submits.
    {
      kind: "remote",
      type: "ExpressRequest",
      read: ["host", "hostname", "subdomains"],
      call: ["get", "header"],
      label: "string",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
    {
      kind: "host-header",
      type: "ExpressRequest",
      read: ["host", "hostname"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    {
      kind: "host-header",
      type: "ExpressRequest",
      call: ["get", "header"],
      when: { argument: 0, is: HOST_HEADERS },
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    { kind: "remote", type: "ExpressRequest", call: ["param"], label: "object" },
    {
      kind: "remote",
      type: ["ExpressApplication", "ExpressRouter"],
      call: ["param"],
      callback: { argument: 1, parameter: 3 },
      label: "string",
    },
  ],
  contentTypes: [
    { type: "ExpressResponse", call: ["contentType", "type"], argument: 0 },
    {
      type: "ExpressResponse",
      call: ["append", "header", "set"],
      argument: 1,
      when: { argument: 0, is: CONTENT_TYPE },
    },
    { type: "ExpressResponse", call: ["header", "set"], argument: 0, property: CONTENT_TYPE },
  ],
  sinks: [
    // The status stood first once, and the body before that.
    {
      kind: "response-body",
      type: "ExpressResponse",
      call: ["json", "jsonp", "send"],
      argument: "last",
      contents: true,
    },
    {
      kind: "response-body",
      type: "ExpressResponse",
      call: ["render"],
      argument: 1,
      contents: true,
    },
    { kind: "html", type: "ExpressResponse", call: ["send"], argument: "every", content: "html" },
    {
      kind: "path",
      type: "ExpressResponse",
      call: ["sendFile", "sendfile"],
      argument: 0,
      // Below a root, the library refuses to climb.
      unless: { argument: 1, property: "root", given: true },
    },
    {
      kind: "path",
      type: "ExpressResponse",
      call: ["download"],
      argument: 0,
      unless: [
        { argument: 1, property: "root", given: true },
        { argument: 2, property: "root", given: true },
      ],
    },
    {
      kind: "path",
      type: "ExpressResponse",
      call: ["sendFile", "sendfile"],
      argument: 1,
      property: ["root"],
    },
    // The options stand third, or second where the file is saved under its own name.
    {
      kind: "path",
      type: "ExpressResponse",
      call: ["download"],
      argument: 1,
      property: ["root"],
      when: { argument: 1, property: "root", given: true },
    },
    {
      kind: "path",
      type: "ExpressResponse",
      call: ["download"],
      argument: 2,
      property: ["root"],
    },
    {
      kind: "path",
      type: ["ExpressApplication", "ExpressResponse"],
      call: ["render"],
      argument: 0,
    },
    {
      kind: "render-data",
      type: ["ExpressApplication", "ExpressResponse"],
      call: ["render"],
      argument: 1,
      names: true,
    },
    { kind: "path", call: ["static"], argument: 0 },
    {
      kind: "cors-header",
      type: "ExpressResponse",
      call: ["append", "header", "set"],
      argument: 1,
      when: { argument: 0, is: ["Access-Control-Allow-Origin", "access-control-allow-origin"] },
    },
    {
      kind: "cors-header",
      type: "ExpressResponse",
      call: ["header", "set"],
      argument: 0,
      property: ["Access-Control-Allow-Origin", "access-control-allow-origin"],
    },
    { kind: "redirect", type: "ExpressResponse", call: ["redirect"], argument: "last" },
    { kind: "redirect", type: "ExpressResponse", call: ["location"], argument: 0 },
    {
      kind: "redirect",
      type: "ExpressResponse",
      call: ["append", "header", "set"],
      argument: 1,
      when: { argument: 0, is: ["Location", "location"] },
    },
    {
      kind: "redirect",
      type: "ExpressResponse",
      call: ["header", "set"],
      argument: 0,
      property: ["Location", "location"],
    },
    {
      kind: "property-name",
      type: "ExpressResponse",
      call: ["append", "header", "set"],
      argument: 0,
    },
    {
      kind: "header",
      type: "ExpressResponse",
      call: ["append", "header", "set"],
      argument: 1,
      unless: { argument: 0, is: OTHER_HEADERS },
    },
    {
      kind: "header",
      type: "ExpressResponse",
      call: ["header", "set"],
      argument: 0,
      contents: true,
      unless: [
        { argument: 0, property: "Location", given: true },
        { argument: 0, property: "location", given: true },
      ],
    },
  ],
} as const satisfies Library;
