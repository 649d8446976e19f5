import type { Library } from "./library.ts";

/** @see https://github.com/googleapis/js-genai#quickstart */
export default {
  modules: ["@google/genai"],
  types: {
    GoogleGenAi: { constructedBy: ["GoogleGenAI"], annotatedAs: ["GoogleGenAI"] },
    GoogleGenAiModels: { memberOf: [{ type: "GoogleGenAi", read: ["models"] }] },
    GoogleGenAiChats: { memberOf: [{ type: "GoogleGenAi", read: ["chats"] }] },
    GoogleGenAiChat: { returnedBy: [{ type: "GoogleGenAiChats", call: ["create"] }] },
    GoogleGenAiAnswer: {
      returnedBy: [
        { type: "GoogleGenAiModels", call: ["generateContent", "generateContentStream"] },
        { type: "GoogleGenAiChat", call: ["sendMessage", "sendMessageStream"] },
      ],
      memberOf: [{ type: "GoogleGenAiAnswer", read: ["element"] }],
      annotatedAs: ["GenerateContentResponse"],
    },
  },
  sources: [
    { kind: "model", type: "GoogleGenAiAnswer", read: ["text"], label: "string" },
    {
      kind: "model",
      type: "GoogleGenAiAnswer",
      read: ["candidates", "functionCalls"],
      label: "object",
    },
  ],
  sinks: [
    {
      kind: "system-prompt",
      type: "GoogleGenAiModels",
      call: ["generateContent", "generateContentStream"],
      argument: 0,
      property: ["config.systemInstruction"],
    },
    {
      kind: "system-prompt",
      type: "GoogleGenAiChats",
      call: ["create"],
      argument: 0,
      property: ["config.systemInstruction"],
    },
    {
      kind: "prompt",
      type: "GoogleGenAiModels",
      call: ["generateContent", "generateContentStream"],
      argument: 0,
      property: ["contents"],
    },
    {
      kind: "prompt",
      type: "GoogleGenAiChat",
      call: ["sendMessage", "sendMessageStream"],
      argument: 0,
      property: ["message"],
    },
  ],
} as const satisfies Library;
