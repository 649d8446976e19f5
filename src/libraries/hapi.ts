import type { Library } from "./library.ts";

const HANDLERS = ["handler", "options.handler"] as const;

/** Headers with values that other kinds of sink are about. */
const OTHER_HEADERS = [
  "Access-Control-Allow-Origin",
  "access-control-allow-origin",
  "Location",
  "location",
] as const;

/** @see https://hapi.dev/api/ */
export default {
  modules: ["@hapi/hapi"],
  types: {
    HapiServer: {
      constructedBy: ["Server"],
      returnedBy: [{ call: ["server"] }],
      annotatedAs: ["Server"],
    },
    HapiRequest: {
      handedTo: [
        { type: "HapiServer", call: ["route"], callback: 0, property: HANDLERS, parameter: 0 },
        { type: "HapiServer", call: ["ext"], callback: 1, parameter: 0 },
      ],
      annotatedAs: ["Request"],
      handlerTypes: [{ annotatedAs: ["Lifecycle.Method"], parameter: 0 }],
    },
    HapiResponseToolkit: {
      handedTo: [
        { type: "HapiServer", call: ["route"], callback: 0, property: HANDLERS, parameter: 1 },
        { type: "HapiServer", call: ["ext"], callback: 1, parameter: 1 },
      ],
      annotatedAs: ["ResponseToolkit"],
      handlerTypes: [{ annotatedAs: ["Lifecycle.Method"], parameter: 1 }],
    },
    HapiResponse: {
      returnedBy: [
        { type: "HapiResponseToolkit", call: ["redirect", "response"] },
        { type: "HapiResponse", call: ["code", "header", "location", "type"] },
      ],
      annotatedAs: ["ResponseObject"],
    },
  },
  contentTypes: [
    { type: "HapiResponse", call: ["type"], argument: 0 },
    {
      type: "HapiResponse",
      call: ["header"],
      argument: 1,
      when: { argument: 0, is: ["Content-Type", "content-type", "Content-type"] },
    },
  ],
  sinks: [
    {
      kind: "html",
      type: "HapiResponseToolkit",
      call: ["response"],
      argument: 0,
      content: "html",
    },
    {
      kind: "redirect",
      type: ["HapiResponse", "HapiResponseToolkit"],
      call: ["redirect"],
      argument: 0,
    },
    { kind: "redirect", type: "HapiResponse", call: ["location"], argument: 0 },
    {
      kind: "redirect",
      type: "HapiResponse",
      call: ["header"],
      argument: 1,
      when: { argument: 0, is: ["Location", "location"] },
    },
    {
      kind: "header",
      type: "HapiResponse",
      call: ["header"],
      argument: 1,
      unless: { argument: 0, is: OTHER_HEADERS },
    },
  ],
  sources: [
    { kind: "remote", type: "HapiRequest", read: ["payload"], label: "object" },
    { kind: "remote", type: "HapiRequest", read: ["params", "query"], label: "string" },
    {
      kind: "remote",
      type: "HapiRequest",
      read: ["path"],
      label: "string",
      begins: "/",
      // Browsers put percent signs in place of angle brackets and quotes.
      harmlessUndecodedFor: ["html", "header", "log"],
    },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      type: "HapiRequest",
      read: ["headers", "info.host", "info.hostname", "info.referrer", "state"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
    {
      kind: "host-header",
      type: "HapiRequest",
      read: ["headers.host", "headers.x-forwarded-host", "info.host", "info.hostname"],
      label: "string",
      harmlessFor: ["html", "redirect"],
    },
  ],
  requestSchemas: [
    {
      type: "HapiServer",
      call: ["route"],
      argument: 0,
      parts: {
        "options.validate.headers": "headers",
        "options.validate.params": "params",
        "options.validate.payload": "payload",
        "options.validate.query": "query",
        "options.validate.state": "state",
      },
      notation: "calls",
      handler: HANDLERS,
      unless: [
        { argument: 0, property: "options.validate.failAction", is: ["ignore", "log"] },
        { argument: 0, property: "options.validate.options.allowUnknown", truthy: true },
      ],
    },
  ],
} as const satisfies Library;
