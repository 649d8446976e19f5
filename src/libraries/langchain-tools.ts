import type { Library } from "./library.ts";

/** @see https://docs.langchain.com/oss/javascript/langchain/tools */
export default {
  modules: ["@langchain/core/tools", "langchain"],
  types: {
    LangChainToolInput: { handedTo: [{ call: ["tool"], callback: 0, parameter: 0 }] },
  },
  sources: [{ kind: "model", type: "LangChainToolInput", read: [""], label: "object" }],
  requestSchemas: [{ call: ["tool"], argument: 1, parts: { schema: "" }, notation: "calls" }],
  sinks: [{ kind: "system-prompt", call: ["tool"], argument: 1, property: ["description"] }],
} as const satisfies Library;
