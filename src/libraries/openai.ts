import type { Library } from "./library.ts";

/** @see https://github.com/openai/openai-node#usage */
export default {
  modules: ["openai"],
  sinks: [
    {
      kind: "credential",
      construct: ["", "AzureOpenAI", "Configuration", "OpenAI"],
      argument: 0,
      property: ["apiKey"],
    },
  ],
} as const satisfies Library;
