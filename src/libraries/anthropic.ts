import type { Library } from "./library.ts";

/** @see https://github.com/anthropics/anthropic-sdk-typescript#usage */
export default {
  modules: ["@anthropic-ai/sdk"],
  sinks: [
    {
      kind: "credential",
      construct: ["", "Anthropic"],
      argument: 0,
      property: ["apiKey", "authToken"],
    },
  ],
} as const satisfies Library;
