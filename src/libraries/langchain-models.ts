import type { Library } from "./library.ts";

/**
 * The chat models of LangChain, each in a package of its own.
 *
 * @see https://docs.langchain.com/oss/javascript/langchain/models
 */
export default {
  modules: [
    "@langchain/openai",
    "@langchain/anthropic",
    "@langchain/google-genai",
    "@langchain/groq",
    "@langchain/mistralai",
    "@langchain/ollama",
  ],
  types: {
    LangChainModel: {
      constructedBy: [
        "AzureChatOpenAI",
        "ChatAnthropic",
        "ChatGoogleGenerativeAI",
        "ChatGroq",
        "ChatMistralAI",
        "ChatOllama",
        "ChatOpenAI",
      ],
      returnedBy: [{ type: "LangChainModel", call: ["bindTools", "withRetry"] }],
      annotatedAs: [
        "AzureChatOpenAI",
        "ChatAnthropic",
        "ChatGoogleGenerativeAI",
        "ChatGroq",
        "ChatMistralAI",
        "ChatOllama",
        "ChatOpenAI",
      ],
    },
    LangChainAnswer: {
      returnedBy: [{ type: "LangChainModel", call: ["invoke", "stream"] }],
      memberOf: [{ type: "LangChainAnswer", read: ["element"] }],
    },
  },
  sources: [
    {
      kind: "model",
      type: "LangChainAnswer",
      read: ["content", "text", "tool_calls"],
      label: "object",
    },
  ],
  sinks: [
    { kind: "chat-messages", type: "LangChainModel", call: ["invoke", "stream"], argument: 0 },
    { kind: "prompt", type: "LangChainModel", call: ["invoke", "stream"], argument: 0 },
  ],
} as const satisfies Library;
