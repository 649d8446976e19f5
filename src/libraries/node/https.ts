import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/https.html */
export default {
  modules: ["node:https", "https"],
  types: {
    HttpsAgent: {
      constructedBy: ["Agent"],
      exportedAs: ["globalAgent"],
      annotatedAs: ["Agent"],
    },
    HttpsAgentOptions: { memberOf: [{ type: "HttpsAgent", read: ["options"] }] },
    HttpsServer: {
      extends: "HttpServer",
      constructedBy: ["Server"],
      returnedBy: [{ call: ["createServer"] }],
      annotatedAs: ["Server"],
    },
    HttpsRequest: {
      extends: "HttpRequest",
      handedTo: [
        { call: ["createServer"], callback: "last", parameter: 0 },
        { construct: ["Server"], callback: "last", parameter: 0 },
      ],
    },
    HttpsResponse: {
      extends: "HttpResponse",
      handedTo: [
        { call: ["createServer"], callback: "last", parameter: 1 },
        { construct: ["Server"], callback: "last", parameter: 1 },
      ],
    },
  },
  sinks: [
    { kind: "request-url", call: ["get", "request"], argument: 0 },
    // Options stand first, or second after a URL.
    { kind: "host", call: ["get", "request"], argument: "every", property: ["host", "hostname"] },
    {
      kind: "tls-verification",
      call: ["get", "request"],
      argument: "every",
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      call: ["get", "request"],
      argument: "every",
      property: ["checkServerIdentity"],
    },
    {
      kind: "tls-verification",
      construct: ["Agent"],
      argument: 0,
      property: ["rejectUnauthorized"],
    },
    {
      kind: "tls-identity-check",
      construct: ["Agent"],
      argument: 0,
      property: ["checkServerIdentity"],
    },
    { kind: "tls-verification", type: "HttpsAgentOptions", write: ["rejectUnauthorized"] },
    { kind: "tls-identity-check", type: "HttpsAgentOptions", write: ["checkServerIdentity"] },
  ],
} as const satisfies Library;
