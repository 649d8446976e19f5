import type { Library } from "./library.ts";

/** @see https://github.com/groq/groq-typescript#usage */
export default {
  modules: ["groq-sdk"],
  types: {
    Groq: { constructedBy: ["", "Groq"], annotatedAs: ["Groq"] },
    GroqCompletions: { memberOf: [{ type: "Groq", read: ["chat.completions"] }] },
    GroqCompletion: {
      returnedBy: [{ type: "GroqCompletions", call: ["create"] }],
      memberOf: [{ type: "GroqCompletion", read: ["element"] }],
    },
  },
  sources: [{ kind: "model", type: "GroqCompletion", read: ["choices"], label: "object" }],
  sinks: [
    {
      kind: "chat-messages",
      type: "GroqCompletions",
      call: ["create"],
      argument: 0,
      property: ["messages"],
    },
  ],
} as const satisfies Library;
