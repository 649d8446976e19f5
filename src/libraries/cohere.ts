import type { Library } from "./library.ts";

/** @see https://github.com/cohere-ai/cohere-typescript#usage */
export default {
  modules: ["cohere-ai"],
  types: {
    Cohere: { constructedBy: ["CohereClient", "CohereClientV2"], annotatedAs: ["CohereClient"] },
    CohereAnswer: { returnedBy: [{ type: "Cohere", call: ["chat"] }] },
  },
  sources: [
    { kind: "model", type: "CohereAnswer", read: ["text"], label: "string" },
    { kind: "model", type: "CohereAnswer", read: ["message"], label: "object" },
  ],
  sinks: [
    {
      kind: "chat-messages",
      type: "Cohere",
      call: ["chat", "chatStream"],
      argument: 0,
      property: ["messages"],
    },
    {
      kind: "system-prompt",
      type: "Cohere",
      call: ["chat", "chatStream"],
      argument: 0,
      property: ["preamble"],
    },
    {
      kind: "prompt",
      type: "Cohere",
      call: ["chat", "chatStream"],
      argument: 0,
      property: ["message"],
    },
  ],
} as const satisfies Library;
