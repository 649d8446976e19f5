import type { Library } from "./library.ts";

/** @see https://github.com/request/request#http-authentication */
export default {
  modules: ["request", "request-promise", "request-promise-native"],
  sinks: [
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
  ],
} as const satisfies Library;
