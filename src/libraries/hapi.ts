import type { Library } from "./library.ts";

const HANDLERS = ["handler", "options.handler"] as const;

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
  sinks: [
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
  ],
  sources: [
    { kind: "remote", type: "HapiRequest", read: ["payload"], label: "object" },
    { kind: "remote", type: "HapiRequest", read: ["params", "query"], label: "string" },
    { kind: "remote", type: "HapiRequest", read: ["path"], label: "string", begins: "/" },
    // A browser that follows a link sends no headers of the link's author.
    {
      kind: "remote",
      type: "HapiRequest",
      read: ["headers", "info.host", "info.hostname", "info.referrer", "state"],
      label: "string",
      harmlessFor: ["redirect"],
    },
  ],
} as const satisfies Library;
