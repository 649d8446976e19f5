import type { Library } from "./library.ts";

/** @see https://docs.langchain.com/oss/javascript/langchain/messages */
export default {
  modules: ["@langchain/core/messages", "langchain"],
  sinks: [
    { kind: "system-prompt", construct: ["SystemMessage"], argument: 0 },
    { kind: "system-prompt", construct: ["SystemMessage"], argument: 0, property: ["content"] },
    { kind: "prompt", construct: ["HumanMessage"], argument: 0 },
    { kind: "prompt", construct: ["HumanMessage"], argument: 0, property: ["content"] },
    { kind: "system-prompt", call: ["createAgent"], argument: 0, property: ["systemPrompt"] },
  ],
} as const satisfies Library;
