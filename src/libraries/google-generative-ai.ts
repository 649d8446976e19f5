import type { Library } from "./library.ts";

/** @see https://github.com/google-gemini/deprecated-generative-ai-js#readme */
export default {
  modules: ["@google/generative-ai"],
  types: {
    GoogleGenerativeAi: { constructedBy: ["GoogleGenerativeAI"] },
    GoogleModel: {
      returnedBy: [
        {
          type: "GoogleGenerativeAi",
          call: ["getGenerativeModel", "getGenerativeModelFromCachedContent"],
        },
      ],
      annotatedAs: ["GenerativeModel"],
    },
    GoogleChat: {
      returnedBy: [{ type: "GoogleModel", call: ["startChat"] }],
      annotatedAs: ["ChatSession"],
    },
    GoogleResult: {
      returnedBy: [
        { type: "GoogleModel", call: ["generateContent", "generateContentStream"] },
        { type: "GoogleChat", call: ["sendMessage", "sendMessageStream"] },
      ],
    },
    GoogleAnswer: { memberOf: [{ type: "GoogleResult", read: ["response", "stream.element"] }] },
  },
  sources: [
    { kind: "model", type: "GoogleAnswer", call: ["text"], label: "string" },
    { kind: "model", type: "GoogleAnswer", call: ["functionCalls"], label: "object" },
    { kind: "model", type: "GoogleAnswer", read: ["candidates"], label: "object" },
  ],
  sinks: [
    {
      kind: "system-prompt",
      type: "GoogleGenerativeAi",
      call: ["getGenerativeModel"],
      argument: 0,
      property: ["systemInstruction"],
    },
    {
      kind: "system-prompt",
      type: "GoogleModel",
      call: ["startChat"],
      argument: 0,
      property: ["systemInstruction"],
    },
    {
      kind: "prompt",
      type: "GoogleModel",
      call: ["generateContent", "generateContentStream"],
      argument: 0,
    },
    { kind: "prompt", type: "GoogleChat", call: ["sendMessage", "sendMessageStream"], argument: 0 },
  ],
} as const satisfies Library;
