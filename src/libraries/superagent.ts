import type { Library } from "./library.ts";

/** @see https://ladjs.github.io/superagent/#authentication */
export default {
  modules: ["superagent"],
  types: {
    SuperagentRequest: {
      returnedBy: [
        { call: ["del", "delete", "get", "head", "patch", "post", "put"] },
        {
          type: "SuperagentRequest",
          call: ["accept", "query", "retry", "send", "set", "timeout", "type"],
        },
      ],
    },
  },
  sinks: [
    {
      kind: "request-url",
      call: ["del", "delete", "get", "head", "options", "patch", "post", "put"],
      argument: 0,
    },
    // `superagent("GET", url)`
    { kind: "request-url", call: [""], argument: "last" },
    {
      kind: "credential",
      type: "SuperagentRequest",
      call: ["auth"],
      argument: 1,
      unless: { argument: 1, is: ["basic", "auto", "bearer"] },
    },
    {
      kind: "tls-verification-off",
      type: "SuperagentRequest",
      call: ["disableTLSCerts"],
      uses: true,
    },
    { kind: "tls-verification", call: ["agent"], argument: 0, property: ["rejectUnauthorized"] },
  ],
} as const satisfies Library;
