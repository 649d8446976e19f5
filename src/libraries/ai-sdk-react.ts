import type { Library } from "./library.ts";

/** @see https://ai-sdk.dev/docs/reference/ai-sdk-ui */
export default {
  modules: ["@ai-sdk/react", "@ai-sdk/svelte", "@ai-sdk/vue", "ai/react"],
  types: {
    AiConversation: {
      returnedBy: [{ call: ["experimental_useObject", "useChat", "useCompletion", "useObject"] }],
    },
  },
  sources: [
    { kind: "model", type: "AiConversation", read: ["completion"], label: "string" },
    { kind: "model", type: "AiConversation", read: ["messages", "object"], label: "object" },
  ],
} as const satisfies Library;
