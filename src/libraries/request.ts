import type { Library } from "./library.ts";

/** @see https://github.com/request/request#http-authentication */
export default {
  modules: ["request", "request-promise", "request-promise-native"],
  sinks: [
    {
      kind: "request-url",
      call: ["", "del", "delete", "get", "head", "options", "patch", "post", "put"],
      argument: 0,
    },
    {
      kind: "request-url",
      call: ["", "defaults", "del", "delete", "get", "head", "options", "patch", "post", "put"],
      argument: "every",
      property: ["baseUrl", "uri", "url"],
    },
    {
      kind: "credential",
      call: ["", "defaults", "delete", "get", "head", "patch", "post", "put"],
      argument: "every",
      property: [
        "auth.bearer",
        "auth.pass",
        "auth.password",
        "oauth.consumer_secret",
        "oauth.token_secret",
      ],
    },
    {
      kind: "tls-verification",
      call: ["", "defaults", "del", "delete", "get", "head", "options", "patch", "post", "put"],
      argument: "every",
      property: ["agentOptions.rejectUnauthorized", "rejectUnauthorized", "strictSSL"],
    },
  ],
} as const satisfies Library;
