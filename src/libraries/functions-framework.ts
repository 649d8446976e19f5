import type { Library } from "./library.ts";

/** @see https://cloud.google.com/functions/docs/writing/write-http-functions */
export default {
  modules: ["@google-cloud/functions-framework"],
  types: {
    CloudFunctionRequest: {
      extends: "ExpressRequest",
      handedTo: [{ call: ["http"], callback: 1, parameter: 0 }],
      annotatedAs: ["Request"],
      handlerTypes: [{ annotatedAs: ["HttpFunction"], parameter: 0 }],
    },
    CloudFunctionResponse: {
      extends: "ExpressResponse",
      handedTo: [{ call: ["http"], callback: 1, parameter: 1 }],
      annotatedAs: ["Response"],
      handlerTypes: [{ annotatedAs: ["HttpFunction"], parameter: 1 }],
    },
  },
} as const satisfies Library;
