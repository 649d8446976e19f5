import type { Library } from "./library.ts";

/** The headers that say which host a request was sent to. */
const HOST_HEADERS = ["host", "Host", "x-forwarded-host", "X-Forwarded-Host"] as const;

const ROUTING = ["all", "delete", "get", "options", "patch", "post", "put", "use"] as const;

/** @see https://hono.dev/docs/api/context */
export default {
  modules: ["hono", "hono/quick", "hono/tiny"],
  types: {
    HonoApplication: {
      constructedBy: ["Hono"],
      returnedBy: [{ type: "HonoApplication", call: [...ROUTING, "basePath", "on", "route"] }],
      annotatedAs: ["Hono"],
    },
    HonoContext: {
      handedTo: [
        { type: "HonoApplication", call: [...ROUTING, "on"], callback: "every", parameter: 0 },
        { type: "HonoApplication", call: ["notFound"], callback: 0, parameter: 0 },
        { type: "HonoApplication", call: ["onError"], callback: 0, parameter: 1 },
      ],
      annotatedAs: ["Context"],
      handlerTypes: [{ annotatedAs: ["Handler", "MiddlewareHandler"], parameter: 0 }],
    },
    HonoRequest: {
      memberOf: [{ type: "HonoContext", read: ["req"] }],
      annotatedAs: ["HonoRequest"],
    },
    HonoRawRequest: { memberOf: [{ type: "HonoRequest", read: ["raw"] }] },
  },
  sources: [
    { kind: "remote", type: "HonoRequest", call: ["json", "parseBody"], label: "object" },
    {
      kind: "remote",
      type: "HonoRequest",
      call: ["formData", "param", "queries", "query", "text"],
      label: "string",
    },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      type: "HonoRequest",
      call: ["header"],
      label: "string",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
    {
      kind: "host-header",
      type: "HonoRequest",
      call: ["header"],
      when: { argument: 0, is: HOST_HEADERS },
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    {
      kind: "remote",
      type: "HonoRequest",
      read: ["path"],
      label: "string",
      begins: "/",
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    {
      kind: "remote",
      type: ["HonoRawRequest", "HonoRequest"],
      read: ["url.search", "url.searchParams"],
      label: "string",
    },
    // The address is one of the server's own; its parts are the visitor's.
    {
      kind: "remote",
      type: ["HonoRawRequest", "HonoRequest"],
      read: ["url"],
      label: "string",
      harmlessFor: ["redirect"],
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    { kind: "remote", type: "HonoRawRequest", call: ["formData", "json"], label: "object" },
    { kind: "remote", type: "HonoRawRequest", call: ["text"], label: "string" },
    {
      kind: "remote",
      type: "HonoRawRequest",
      read: ["headers"],
      label: "string",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
  ],
  sinks: [
    { kind: "html", type: "HonoContext", call: ["html"], argument: 0 },
    { kind: "redirect", type: "HonoContext", call: ["redirect"], argument: 0 },
    { kind: "header", type: "HonoContext", call: ["header"], argument: 1 },
  ],
} as const satisfies Library;
