import type { Library } from "./library.ts";

/** @see https://github.com/http-party/node-http-proxy#options */
export default {
  modules: ["http-proxy", "http-proxy-middleware"],
  types: {
    HttpProxyServer: {
      returnedBy: [{ call: ["createProxy", "createProxyServer", "createServer"] }],
    },
  },
  sinks: [
    {
      kind: "request-url",
      call: ["createProxy", "createProxyMiddleware", "createProxyServer", "createServer"],
      argument: "every",
      property: ["target"],
    },
    {
      kind: "request-url",
      type: "HttpProxyServer",
      call: ["web", "ws"],
      argument: "every",
      property: ["target"],
    },
    {
      kind: "tls-verification",
      call: ["", "createProxy", "createProxyMiddleware", "createProxyServer", "createServer"],
      argument: "every",
      property: ["secure"],
    },
  ],
} as const satisfies Library;
