import type { Library } from "./library.ts";

/** @see https://github.com/tomas/needle#request-options */
export default {
  modules: ["needle"],
  sinks: [
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
