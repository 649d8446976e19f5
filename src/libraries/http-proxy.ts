import type { Library } from "./library.ts";

/** @see https://github.com/http-party/node-http-proxy#options */
export default {
  modules: ["http-proxy", "http-proxy-middleware"],
  sinks: [
    {
      kind: "tls-verification",
      call: ["", "createProxy", "createProxyMiddleware", "createProxyServer", "createServer"],
      argument: "every",
      property: ["secure"],
    },
  ],
} as const satisfies Library;
