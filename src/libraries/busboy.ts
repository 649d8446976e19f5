import type { Library } from "./library.ts";

const LISTENING = ["addListener", "on", "once", "prependListener", "prependOnceListener"] as const;

/** @see https://github.com/mscdex/busboy#api */
export default {
  modules: ["busboy", "@fastify/busboy"],
  types: {
    Busboy: {
      returnedBy: [{ call: ["", "Busboy"] }, { type: "Busboy", call: LISTENING }],
      // Before version 1.
      constructedBy: ["", "Busboy"],
      annotatedAs: ["Busboy"],
    },
  },
  sources: [
    // A field's name and value.
    {
      kind: "remote",
      type: "Busboy",
      call: LISTENING,
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: ["field", "file"] },
      label: "string",
    },
    {
      kind: "remote",
      type: "Busboy",
      call: LISTENING,
      callback: { argument: 1, parameter: 1 },
      when: { argument: 0, is: "field" },
      label: "string",
    },
    // A file's name and type; before version 1, its name alone.
    {
      kind: "remote",
      type: "Busboy",
      call: LISTENING,
      callback: { argument: 1, parameter: 2 },
      when: { argument: 0, is: "file" },
      label: "string",
      harmlessFor: ["path"],
    },
    {
      kind: "upload-name",
      type: "Busboy",
      call: LISTENING,
      callback: { argument: 1, parameter: 2 },
      when: { argument: 0, is: "file" },
      label: "string",
    },
  ],
} as const satisfies Library;
