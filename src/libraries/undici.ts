import type { Library } from "./library.ts";

/** @see https://undici.nodejs.org/#/docs/api/Client */
export default {
  modules: ["undici"],
  types: { UndiciRequest: { constructedBy: ["Request"] } },
  sinks: [
    {
      kind: "request-url",
      call: ["connect", "fetch", "pipeline", "request", "stream", "upgrade"],
      construct: ["Client", "EventSource", "Pool", "WebSocket"],
      argument: 0,
    },
    {
      kind: "tls-verification",
      construct: ["Agent", "BalancedPool", "Client", "EnvHttpProxyAgent", "Pool", "ProxyAgent"],
      argument: "every",
      property: ["connect.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Agent", "BalancedPool", "Client", "EnvHttpProxyAgent", "Pool", "ProxyAgent"],
      argument: "every",
      property: ["connect.checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      construct: ["EnvHttpProxyAgent", "ProxyAgent", "Socks5ProxyAgent"],
      argument: "every",
      property: ["proxyTls.rejectUnauthorized", "requestTls.rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["EnvHttpProxyAgent", "ProxyAgent", "Socks5ProxyAgent"],
      argument: "every",
      property: ["proxyTls.checkServerIdentity", "requestTls.checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      call: ["buildConnector"],
      argument: 0,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["buildConnector"],
      argument: 0,
      property: ["checkServerIdentity"],
    },
  ],
  propagators: [
    { construct: ["Request"], from: { of: 0 }, to: { of: "result", part: "url" } },
    { construct: ["Request"], from: { of: 0 }, to: { of: "result" } },
    { type: "UndiciRequest", call: ["clone"], from: { of: "receiver" }, to: { of: "result" } },
  ],
} as const satisfies Library;
