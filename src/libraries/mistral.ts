import type { Library } from "./library.ts";

/** @see https://github.com/mistralai/client-ts#sdk-example-usage */
export default {
  modules: ["@mistralai/mistralai"],
  types: {
    Mistral: { constructedBy: ["Mistral"], annotatedAs: ["Mistral"] },
    MistralChat: { memberOf: [{ type: "Mistral", read: ["chat"] }] },
    MistralAnswer: { returnedBy: [{ type: "MistralChat", call: ["complete", "parse"] }] },
  },
  sources: [{ kind: "model", type: "MistralAnswer", read: ["choices"], label: "object" }],
  sinks: [
    {
      kind: "chat-messages",
      type: "MistralChat",
      call: ["complete", "parse", "stream"],
      argument: 0,
      property: ["messages"],
    },
  ],
} as const satisfies Library;
