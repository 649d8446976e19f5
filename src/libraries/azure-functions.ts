import type { Library } from "./library.ts";

const ROUTING = ["app.deleteRequest", "app.get", "app.patch", "app.post", "app.put"] as const;

/** @see https://learn.microsoft.com/azure/azure-functions/functions-reference-node */
export default {
  modules: ["@azure/functions"],
  types: {
    AzureRequest: {
      extends: "ServerRequest",
      handedTo: [
        { call: ["app.http", ...ROUTING], callback: 1, property: ["handler"], parameter: 0 },
        { call: ROUTING, callback: 1, parameter: 0 },
      ],
      annotatedAs: ["HttpRequest"],
      handlerTypes: [{ annotatedAs: ["HttpHandler"], parameter: 0 }],
    },
  },
  sources: [
    { kind: "remote", type: "AzureRequest", read: ["params"], label: "strings" },
    { kind: "remote", type: "AzureRequest", read: ["query"], label: "string" },
  ],
} as const satisfies Library;
