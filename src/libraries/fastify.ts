import type { Library } from "./library.ts";

const ROUTING = [
  "all",
  "delete",
  "get",
  "head",
  "options",
  "patch",
  "post",
  "propfind",
  "put",
  "query",
  "search",
] as const;

/** Options of a route that are given the request and the reply, in this order. */
const HANDLERS = [
  "handler",
  "onRequest",
  "onResponse",
  "onSend",
  "onTimeout",
  "preHandler",
  "preParsing",
  "preSerialization",
  "preValidation",
] as const;

const HOOKS = [
  "onError",
  "onRequest",
  "onResponse",
  "onSend",
  "onTimeout",
  "preHandler",
  "preParsing",
  "preSerialization",
  "preValidation",
] as const;

const HANDLER_TYPES = [
  "RouteHandler",
  "RouteHandlerMethod",
  "onErrorAsyncHookHandler",
  "onErrorHookHandler",
  "onRequestAsyncHookHandler",
  "onRequestHookHandler",
  "onResponseAsyncHookHandler",
  "onResponseHookHandler",
  "onSendAsyncHookHandler",
  "onSendHookHandler",
  "preHandlerAsyncHookHandler",
  "preHandlerHookHandler",
  "preParsingAsyncHookHandler",
  "preParsingHookHandler",
  "preSerializationAsyncHookHandler",
  "preSerializationHookHandler",
  "preValidationAsyncHookHandler",
  "preValidationHookHandler",
] as const;

/** Headers with values that other kinds of sink are about. */
const OTHER_HEADERS = [
  "Access-Control-Allow-Origin",
  "access-control-allow-origin",
  "Location",
  "location",
] as const;

/** @see https://fastify.dev/docs/latest/Reference/Validation-and-Serialization/ */
const SCHEMAS = {
  "schema.body": "body",
  "schema.headers": "headers",
  "schema.params": "params",
  "schema.query": "query",
  "schema.querystring": "query",
} as const;

const CONTENT_TYPE = ["Content-Type", "content-type", "Content-type"] as const;

/** @see https://fastify.dev/docs/latest/Reference/ */
export default {
  modules: ["fastify"],
  types: {
    FastifyInstance: {
      returnedBy: [
        { call: ["", "fastify"] },
        {
          type: "FastifyInstance",
          call: [
            ...ROUTING,
            "addHook",
            "after",
            "decorate",
            "register",
            "route",
            "withTypeProvider",
          ],
        },
      ],
      handedTo: [
        { type: "FastifyInstance", call: ["register"], callback: 0, parameter: 0 },
        {
          type: "FastifyInstance",
          call: ["addHook"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: "onRegister" },
        },
      ],
      memberOf: [{ type: ["FastifyReply", "FastifyRequest"], read: ["server"] }],
      annotatedAs: ["FastifyInstance"],
      handlerTypes: [
        {
          annotatedAs: ["FastifyPlugin", "FastifyPluginAsync", "FastifyPluginCallback"],
          parameter: 0,
        },
      ],
    },
    FastifyRequest: {
      handedTo: [
        { type: "FastifyInstance", call: ROUTING, callback: "last", parameter: 0 },
        {
          type: "FastifyInstance",
          call: ROUTING,
          callback: 1,
          property: HANDLERS,
          parameter: 0,
        },
        {
          type: "FastifyInstance",
          call: ["route"],
          callback: 0,
          property: HANDLERS,
          parameter: 0,
        },
        {
          type: "FastifyInstance",
          call: ["addHook"],
          callback: 1,
          parameter: 0,
          when: { argument: 0, is: HOOKS },
        },
        { type: "FastifyInstance", call: ["setErrorHandler"], callback: 0, parameter: 1 },
        { type: "FastifyInstance", call: ["setNotFoundHandler"], callback: "last", parameter: 0 },
      ],
      memberOf: [{ type: "FastifyReply", read: ["request"] }],
      annotatedAs: ["FastifyRequest"],
      handlerTypes: [{ annotatedAs: HANDLER_TYPES, parameter: 0 }],
    },
    FastifyReply: {
      handedTo: [
        { type: "FastifyInstance", call: ROUTING, callback: "last", parameter: 1 },
        {
          type: "FastifyInstance",
          call: ROUTING,
          callback: 1,
          property: HANDLERS,
          parameter: 1,
        },
        {
          type: "FastifyInstance",
          call: ["route"],
          callback: 0,
          property: HANDLERS,
          parameter: 1,
        },
        {
          type: "FastifyInstance",
          call: ["addHook"],
          callback: 1,
          parameter: 1,
          when: { argument: 0, is: HOOKS },
        },
        { type: "FastifyInstance", call: ["setErrorHandler"], callback: 0, parameter: 2 },
        { type: "FastifyInstance", call: ["setNotFoundHandler"], callback: "last", parameter: 1 },
      ],
      returnedBy: [
        {
          type: "FastifyReply",
          call: ["code", "header", "headers", "redirect", "send", "status", "type"],
        },
      ],
      annotatedAs: ["FastifyReply"],
      handlerTypes: [{ annotatedAs: HANDLER_TYPES, parameter: 1 }],
    },
    FastifyRawRequest: {
      extends: "HttpRequest",
      memberOf: [{ type: "FastifyRequest", read: ["raw", "req"] }],
    },
    FastifyRawReply: {
      extends: "HttpResponse",
      memberOf: [{ type: "FastifyReply", read: ["raw", "res"] }],
    },
  },
  contentTypes: [
    { type: "FastifyReply", call: ["type"], argument: 0 },
    {
      type: "FastifyReply",
      call: ["header"],
      argument: 1,
      when: { argument: 0, is: CONTENT_TYPE },
    },
    { type: "FastifyReply", call: ["headers"], argument: 0, property: CONTENT_TYPE },
  ],
  sinks: [
    {
      kind: "response-body",
      type: "FastifyReply",
      call: ["send"],
      argument: 0,
      contents: true,
    },
    { kind: "html", type: "FastifyReply", call: ["send"], argument: 0, content: "text" },
    {
      kind: "cors-header",
      type: "FastifyReply",
      call: ["header"],
      argument: 1,
      when: { argument: 0, is: ["Access-Control-Allow-Origin", "access-control-allow-origin"] },
    },
    // The status stood first once.
    { kind: "redirect", type: "FastifyReply", call: ["redirect"], argument: "every" },
    {
      kind: "redirect",
      type: "FastifyReply",
      call: ["header"],
      argument: 1,
      when: { argument: 0, is: ["Location", "location"] },
    },
    {
      kind: "redirect",
      type: "FastifyReply",
      call: ["headers"],
      argument: 0,
      property: ["Location", "location"],
    },
    { kind: "property-name", type: "FastifyReply", call: ["header"], argument: 0 },
    {
      kind: "header",
      type: "FastifyReply",
      call: ["header"],
      argument: 1,
      unless: { argument: 0, is: OTHER_HEADERS },
    },
    {
      kind: "header",
      type: "FastifyReply",
      call: ["headers"],
      argument: 0,
      contents: true,
      unless: [
        { argument: 0, property: "Location", given: true },
        { argument: 0, property: "location", given: true },
      ],
    },
  ],
  sources: [
    { kind: "remote", type: "FastifyRequest", read: ["body"], label: "object" },
    { kind: "remote", type: "FastifyRequest", read: ["query"], label: "strings" },
    {
      kind: "remote",
      type: "FastifyRequest",
      read: ["params", "rawBody"],
      label: "string",
    },
    {
      kind: "remote",
      type: "FastifyRequest",
      read: ["originalUrl", "url"],
      label: "string",
      begins: "/",
      // Browsers put percent signs in place of angle brackets and quotes.
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      type: "FastifyRequest",
      read: ["headers"],
      label: "strings",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
    {
      kind: "remote",
      type: "FastifyRequest",
      read: ["cookies", "host", "hostname"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    {
      kind: "host-header",
      type: "FastifyRequest",
      read: ["headers.host", "headers.x-forwarded-host", "host", "hostname"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
  ],
  requestSchemas: [
    {
      type: "FastifyInstance",
      call: ROUTING,
      argument: 1,
      parts: SCHEMAS,
      notation: "json-schema",
      handler: ["handler"],
    },
    {
      type: "FastifyInstance",
      call: ["route"],
      argument: 0,
      parts: SCHEMAS,
      notation: "json-schema",
      handler: ["handler"],
    },
  ],
} as const satisfies Library;
