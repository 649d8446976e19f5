import type { Library } from "./library.ts";

/** @see https://github.com/openai/openai-node#usage */
export default {
  modules: ["openai"],
  types: {
    OpenAi: {
      constructedBy: ["", "AzureOpenAI", "OpenAI"],
      annotatedAs: ["AzureOpenAI", "OpenAI"],
    },
    OpenAiCompletions: {
      memberOf: [{ type: "OpenAi", read: ["beta.chat.completions", "chat.completions"] }],
    },
    OpenAiAssistants: { memberOf: [{ type: "OpenAi", read: ["beta.assistants"] }] },
    OpenAiRuns: { memberOf: [{ type: "OpenAi", read: ["beta.threads.runs"] }] },
    OpenAiTexts: { memberOf: [{ type: "OpenAi", read: ["completions"] }] },
    OpenAiResponses: { memberOf: [{ type: "OpenAi", read: ["responses"] }] },
    // A stream is gone through, and its parts look like a completion.
    OpenAiCompletion: {
      returnedBy: [{ type: ["OpenAiCompletions", "OpenAiTexts"], call: ["create", "parse"] }],
      memberOf: [{ type: "OpenAiCompletion", read: ["element"] }],
      annotatedAs: [
        "OpenAI.ChatCompletion",
        "OpenAI.Chat.ChatCompletion",
        "OpenAI.Chat.Completions.ChatCompletion",
      ],
    },
    OpenAiRunner: {
      returnedBy: [{ type: "OpenAiCompletions", call: ["runTools", "stream"] }],
    },
    OpenAiResponse: {
      returnedBy: [{ type: "OpenAiResponses", call: ["create", "parse", "retrieve"] }],
    },
    OpenAiResponseEvent: { memberOf: [{ type: "OpenAiResponse", read: ["element"] }] },
  },
  sources: [
    { kind: "model", type: "OpenAiCompletion", read: ["choices"], label: "object" },
    {
      kind: "model",
      type: "OpenAiRunner",
      call: ["finalChatCompletion", "finalContent", "finalMessage"],
      label: "object",
    },
    { kind: "model", type: "OpenAiResponse", read: ["output_text"], label: "string" },
    { kind: "model", type: "OpenAiResponse", read: ["output", "output_parsed"], label: "object" },
    { kind: "model", type: "OpenAiResponseEvent", read: ["delta", "text"], label: "string" },
  ],
  sinks: [
    {
      kind: "chat-messages",
      type: "OpenAiCompletions",
      call: ["create", "parse", "runTools", "stream"],
      argument: 0,
      property: ["messages"],
    },
    {
      kind: "chat-messages",
      type: "OpenAiResponses",
      call: ["create", "parse", "stream"],
      argument: 0,
      property: ["input"],
    },
    {
      kind: "prompt",
      type: "OpenAiResponses",
      call: ["create", "parse", "stream"],
      argument: 0,
      property: ["input"],
    },
    {
      kind: "system-prompt",
      type: "OpenAiResponses",
      call: ["create", "parse", "stream"],
      argument: 0,
      property: ["instructions"],
    },
    { kind: "prompt", type: "OpenAiTexts", call: ["create"], argument: 0, property: ["prompt"] },
    {
      kind: "system-prompt",
      type: "OpenAiAssistants",
      call: ["create"],
      argument: 0,
      property: ["instructions"],
    },
    {
      kind: "system-prompt",
      type: "OpenAiAssistants",
      call: ["update"],
      argument: 1,
      property: ["instructions"],
    },
    {
      kind: "system-prompt",
      type: "OpenAiRuns",
      call: ["create", "createAndPoll", "stream"],
      argument: 1,
      property: ["additional_instructions", "instructions"],
    },
    {
      kind: "credential",
      construct: ["", "AzureOpenAI", "Configuration", "OpenAI"],
      argument: 0,
      property: ["apiKey"],
    },
  ],
} as const satisfies Library;
