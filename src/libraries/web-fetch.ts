import type { Library } from "./library.ts";

const HTML = [
  "text/html",
  "text/html; charset=utf-8",
  "text/html; charset=UTF-8",
  "text/html;charset=utf-8",
  "text/html;charset=UTF-8",
] as const;

/** @see https://fetch.spec.whatwg.org */
export default {
  modules: [],
  types: {
    WebHeaders: { constructedBy: ["Headers"] },
    WebRequest: { constructedBy: ["Request"] },
  },
  sinks: [
    { kind: "request-url", call: ["fetch"], argument: 0 },
    { kind: "response-body", call: ["Response.json"], argument: 0, contents: true },
    { kind: "response-body", construct: ["Response"], argument: 0 },
    { kind: "redirect", call: ["Response.redirect"], argument: 0 },
    { kind: "header", construct: ["Headers"], argument: 0, contents: true },
    { kind: "header", type: "WebHeaders", call: ["append", "set"], argument: 1 },
    {
      kind: "header",
      construct: ["Response"],
      argument: 1,
      property: ["headers"],
      contents: true,
      unless: [
        { argument: 1, property: "headers.Location", given: true },
        { argument: 1, property: "headers.location", given: true },
      ],
    },
    {
      kind: "html",
      construct: ["Response"],
      argument: 0,
      when: { argument: 1, property: "headers.Content-Type", is: HTML },
    },
    {
      kind: "html",
      construct: ["Response"],
      argument: 0,
      when: { argument: 1, property: "headers.content-type", is: HTML },
    },
  ],
  // A request asks nobody until it is sent: servers describe with it what they were asked.
  propagators: [
    { construct: ["Request"], from: { of: 0 }, to: { of: "result", part: "url" } },
    { construct: ["Request"], from: { of: 0 }, to: { of: "result" } },
    { type: "WebRequest", call: ["clone"], from: { of: "receiver" }, to: { of: "result" } },
  ],
} as const satisfies Library;
