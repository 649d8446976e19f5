import type { Library } from "./library.ts";

/**
 * What a page sends requests with, apart from `fetch`.
 *
 * @see https://developer.mozilla.org/docs/Web/API/XMLHttpRequest
 * @see https://developer.mozilla.org/docs/Web/API/Navigator/sendBeacon
 */
export default {
  modules: [],
  types: { XmlHttpRequest: { constructedBy: ["XMLHttpRequest"] } },
  sinks: [
    { kind: "request-path", construct: ["EventSource", "WebSocket"], argument: 0 },
    { kind: "request-path", call: ["fetch", "navigator.sendBeacon"], argument: 0 },
    { kind: "request-path", type: "XmlHttpRequest", call: ["open"], argument: 1 },
  ],
} as const satisfies Library;
