import type { Library } from "./library.ts";

/** @see https://fetch.spec.whatwg.org */
export default {
  modules: [],
  types: { WebRequest: { constructedBy: ["Request"] } },
  sinks: [
    { kind: "request-url", call: ["fetch"], argument: 0 },
    { kind: "redirect", call: ["Response.redirect"], argument: 0 },
  ],
  // A request asks nobody until it is sent: servers describe with it what they were asked.
  propagators: [
    { construct: ["Request"], from: { of: 0 }, to: { of: "result", part: "url" } },
    { construct: ["Request"], from: { of: 0 }, to: { of: "result" } },
    { type: "WebRequest", call: ["clone"], from: { of: "receiver" }, to: { of: "result" } },
  ],
} as const satisfies Library;
