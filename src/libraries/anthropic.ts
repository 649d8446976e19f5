import type { Library } from "./library.ts";

/** @see https://github.com/anthropics/anthropic-sdk-typescript#usage */
export default {
  modules: ["@anthropic-ai/sdk"],
  types: {
    Anthropic: { constructedBy: ["", "Anthropic"], annotatedAs: ["Anthropic"] },
    AnthropicMessages: {
      memberOf: [{ type: "Anthropic", read: ["beta.messages", "messages"] }],
    },
    AnthropicStream: { returnedBy: [{ type: "AnthropicMessages", call: ["stream"] }] },
    AnthropicMessage: {
      returnedBy: [
        { type: "AnthropicMessages", call: ["create", "parse"] },
        { type: "AnthropicStream", call: ["finalMessage"] },
      ],
      annotatedAs: ["Anthropic.Message", "Anthropic.Messages.Message"],
    },
    AnthropicEvent: {
      memberOf: [{ type: ["AnthropicMessage", "AnthropicStream"], read: ["element"] }],
    },
  },
  sources: [
    { kind: "model", type: "AnthropicMessage", read: ["content"], label: "object" },
    { kind: "model", type: "AnthropicEvent", read: ["content_block", "delta"], label: "object" },
    { kind: "model", type: "AnthropicStream", call: ["finalText"], label: "string" },
    {
      kind: "model",
      type: "AnthropicStream",
      call: ["on"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "text" },
      label: "string",
    },
  ],
  sinks: [
    {
      kind: "chat-messages",
      type: "AnthropicMessages",
      call: ["create", "parse", "stream"],
      argument: 0,
      property: ["messages"],
    },
    {
      kind: "system-prompt",
      type: "AnthropicMessages",
      call: ["create", "parse", "stream"],
      argument: 0,
      property: ["system"],
    },
    {
      kind: "credential",
      construct: ["", "Anthropic"],
      argument: 0,
      property: ["apiKey", "authToken"],
    },
  ],
} as const satisfies Library;
