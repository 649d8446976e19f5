import type { Library } from "./library.ts";

/** @see https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/ */
export default {
  modules: ["cloudflare:workers"],
  types: {
    WorkerRequest: {
      extends: "ServerRequest",
      conventions: [{ names: [["request", "req"]], exportedAs: ["default.fetch"], parameter: 0 }],
    },
  },
} as const satisfies Library;
