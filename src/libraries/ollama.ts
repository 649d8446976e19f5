import type { Library } from "./library.ts";

/** @see https://github.com/ollama/ollama-js#readme */
export default {
  modules: ["ollama", "ollama/browser"],
  types: {
    Ollama: { exportedAs: ["", "default"], constructedBy: ["Ollama"], annotatedAs: ["Ollama"] },
    OllamaAnswer: {
      returnedBy: [{ type: "Ollama", call: ["chat", "generate"] }],
      memberOf: [{ type: "OllamaAnswer", read: ["element"] }],
      annotatedAs: ["ChatResponse", "GenerateResponse"],
    },
  },
  sources: [
    { kind: "model", type: "OllamaAnswer", read: ["message"], label: "object" },
    { kind: "model", type: "OllamaAnswer", read: ["response"], label: "string" },
  ],
  sinks: [
    { kind: "chat-messages", type: "Ollama", call: ["chat"], argument: 0, property: ["messages"] },
    {
      kind: "system-prompt",
      type: "Ollama",
      call: ["generate"],
      argument: 0,
      property: ["system"],
    },
    { kind: "prompt", type: "Ollama", call: ["generate"], argument: 0, property: ["prompt"] },
  ],
} as const satisfies Library;
