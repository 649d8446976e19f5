import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/got/blob/main/documentation/2-options.md */
export default {
  modules: ["got"],
  types: {
    GotInstance: { returnedBy: [{ call: ["extend"] }, { type: "GotInstance", call: ["extend"] }] },
  },
  sinks: [
    {
      kind: "request-url",
      call: ["", "delete", "get", "head", "paginate", "patch", "post", "put", "stream"],
      argument: 0,
    },
    { kind: "request-url", call: ["", "stream"], argument: 0, property: ["url"] },
    { kind: "request-url", call: ["", "extend"], argument: "every", property: ["prefixUrl"] },
    {
      kind: "request-url",
      type: "GotInstance",
      call: ["", "delete", "get", "head", "paginate", "patch", "post", "put", "stream"],
      argument: 0,
    },
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
