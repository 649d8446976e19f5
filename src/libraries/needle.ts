import type { Library } from "./library.ts";

/** @see https://github.com/tomas/needle#request-options */
export default {
  modules: ["needle"],
  sinks: [
    { kind: "request-url", call: ["delete", "get", "head", "patch", "post", "put"], argument: 0 },
    // The method stands first.
    { kind: "request-url", call: ["", "request"], argument: 1 },
    {
      kind: "tls-verification",
      call: ["", "defaults", "delete", "get", "head", "patch", "post", "put", "request"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["", "defaults", "delete", "get", "head", "patch", "post", "put", "request"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
