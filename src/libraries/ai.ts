import type { Library } from "./library.ts";

const ASKING = ["generateObject", "generateText", "streamObject", "streamText"] as const;

/** @see https://ai-sdk.dev/docs/reference/ai-sdk-core */
export default {
  modules: ["ai"],
  types: {
    AiAgent: { constructedBy: ["Experimental_Agent", "ToolLoopAgent"] },
    AiResult: {
      returnedBy: [{ call: ASKING }, { type: "AiAgent", call: ["generate", "stream"] }],
    },
    AiToolInput: {
      handedTo: [
        {
          call: ["dynamicTool", "tool"],
          callback: 0,
          property: ["execute"],
          parameter: 0,
        },
      ],
    },
  },
  sources: [
    {
      kind: "model",
      type: "AiResult",
      read: ["reasoningText", "text", "textStream"],
      label: "string",
    },
    {
      kind: "model",
      type: "AiResult",
      read: [
        "content",
        "elementStream",
        "fullStream",
        "object",
        "output",
        "partialObjectStream",
        "steps",
        "toolCalls",
      ],
      label: "object",
    },
    { kind: "model", type: "AiToolInput", read: [""], label: "object" },
  ],
  requestSchemas: [
    {
      call: ["dynamicTool", "tool"],
      argument: 0,
      parts: { inputSchema: "", parameters: "" },
      notation: "calls",
      handler: ["execute"],
    },
  ],
  sinks: [
    { kind: "chat-messages", call: ASKING, argument: 0, property: ["messages"] },
    { kind: "prompt", call: ASKING, argument: 0, property: ["prompt"] },
    { kind: "system-prompt", call: ASKING, argument: 0, property: ["system"] },
    {
      kind: "system-prompt",
      construct: ["Experimental_Agent", "ToolLoopAgent"],
      argument: 0,
      property: ["instructions"],
    },
    {
      kind: "chat-messages",
      type: "AiAgent",
      call: ["generate", "stream"],
      argument: 0,
      property: ["messages"],
    },
    {
      kind: "prompt",
      type: "AiAgent",
      call: ["generate", "stream"],
      argument: 0,
      property: ["prompt"],
    },
    {
      kind: "system-prompt",
      call: ["dynamicTool", "tool"],
      argument: 0,
      property: ["description"],
    },
  ],
} as const satisfies Library;
