import type { Library } from "./library.ts";

const ROUTING = [
  "all",
  "connect",
  "delete",
  "get",
  "head",
  "options",
  "patch",
  "post",
  "put",
  "trace",
] as const;

/** @see https://h3.dev/utils/request */
export default {
  modules: ["h3", "nitro/h3"],
  types: {
    H3Application: {
      constructedBy: ["H3"],
      returnedBy: [
        { call: ["createApp", "createRouter"] },
        { type: "H3Application", call: [...ROUTING, "add", "on", "use"] },
      ],
      annotatedAs: ["App", "H3", "Router"],
    },
    H3Event: {
      handedTo: [
        {
          call: ["cachedEventHandler", "defineEventHandler", "defineHandler", "eventHandler"],
          callback: 0,
          parameter: 0,
        },
        {
          call: ["defineEventHandler", "defineHandler", "eventHandler"],
          callback: 0,
          property: ["handler"],
          parameter: 0,
        },
        { type: "H3Application", call: [...ROUTING, "on", "use"], callback: "every", parameter: 0 },
      ],
      annotatedAs: ["H3Event"],
      handlerTypes: [{ annotatedAs: ["EventHandler"], parameter: 0 }],
    },
    H3Request: { extends: "ServerRequest", memberOf: [{ type: "H3Event", read: ["req"] }] },
    H3WebRequest: { extends: "ServerRequest", returnedBy: [{ call: ["toWebRequest"] }] },
    H3NodeRequest: { extends: "HttpRequest", memberOf: [{ type: "H3Event", read: ["node.req"] }] },
  },
  sinks: [
    { kind: "redirect", call: ["sendRedirect"], argument: 1 },
    { kind: "redirect", call: ["redirect"], argument: 0 },
    { kind: "request-url", call: ["proxy", "proxyRequest", "sendProxy"], argument: 1 },
  ],
  sources: [
    { kind: "remote", call: ["readBody"], label: "object" },
    { kind: "remote", call: ["readFormData", "readRawBody"], label: "string" },
    { kind: "remote", call: ["getQuery", "getRouterParams"], label: "strings" },
    { kind: "remote", call: ["getRouterParam"], label: "string" },
    { kind: "remote", type: "H3Event", read: ["context.params"], label: "strings" },
    {
      kind: "remote",
      call: ["getRequestURL"],
      label: "string",
      harmlessFor: ["redirect"],
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    {
      kind: "remote",
      type: "H3Event",
      read: ["path"],
      label: "string",
      begins: "/",
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      call: ["getCookie", "getHeader", "getRequestHeader"],
      label: "string",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
    {
      kind: "remote",
      call: ["getHeaders", "getRequestHeaders", "parseCookies"],
      label: "strings",
      harmlessFor: ["html", "redirect", "header", "log"],
    },
  ],
} as const satisfies Library;
