import type { Library } from "./library.ts";

/** @see https://openai.github.io/openai-agents-js/guides/agents/ */
export default {
  modules: ["@openai/agents", "@openai/agents-core"],
  sinks: [
    {
      kind: "system-prompt",
      construct: ["Agent"],
      argument: 0,
      property: ["handoffDescription", "instructions"],
    },
    { kind: "system-prompt", call: ["tool"], argument: 0, property: ["description"] },
    { kind: "prompt", call: ["run"], argument: 1 },
  ],
} as const satisfies Library;
