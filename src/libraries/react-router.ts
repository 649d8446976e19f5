import type { Library } from "./library.ts";

/** @see https://reactrouter.com/start/framework/data-loading */
export default {
  modules: [
    "react-router",
    "@remix-run/cloudflare",
    "@remix-run/deno",
    "@remix-run/node",
    "@remix-run/server-runtime",
  ],
  types: {
    RouteArguments: {
      annotatedAs: ["ActionFunctionArgs", "DataFunctionArgs", "LoaderFunctionArgs"],
      handlerTypes: [{ annotatedAs: ["ActionFunction", "LoaderFunction"], parameter: 0 }],
    },
    RouteRequest: {
      extends: "ServerRequest",
      memberOf: [{ type: "RouteArguments", read: ["request"] }],
    },
  },
  sinks: [{ kind: "redirect", call: ["redirect", "redirectDocument"], argument: 0 }],
  sources: [{ kind: "remote", type: "RouteArguments", read: ["params"], label: "strings" }],
} as const satisfies Library;
