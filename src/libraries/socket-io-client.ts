import type { Library } from "./library.ts";

/** @see https://socket.io/docs/v4/client-options/#nodejs-specific-options */
export default {
  modules: ["socket.io-client"],
  sinks: [
    {
      kind: "tls-verification",
      call: ["", "connect", "io"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["", "connect", "io"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      construct: ["Manager"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Manager"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
  ],
} as const satisfies Library;
