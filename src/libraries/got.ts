import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/got/blob/main/documentation/2-options.md */
export default {
  modules: ["got"],
  sinks: [
    {
      kind: "credential",
      call: ["", "delete", "get", "head", "patch", "post", "put"],
      argument: 1,
      property: ["password"],
    },
    { kind: "credential", call: ["extend"], argument: 0, property: ["password"] },
    {
      kind: "tls-verification",
      call: ["", "delete", "get", "head", "patch", "post", "put", "stream"],
      argument: "every",
      property: ["https.rejectUnauthorized", "rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["", "delete", "get", "head", "patch", "post", "put", "stream"],
      argument: "every",
      property: ["https.checkServerIdentity", "checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      call: ["extend"],
      argument: "every",
      property: ["https.rejectUnauthorized", "rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["extend"],
      argument: "every",
      property: ["https.checkServerIdentity", "checkServerIdentity"],
    },
  ],
} as const satisfies Library;
