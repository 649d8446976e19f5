import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/readline.html */
export default {
  modules: ["node:readline", "readline"],
  types: {
    ReadlineInterface: {
      constructedBy: ["Interface"],
      returnedBy: [{ call: ["createInterface"] }],
      annotatedAs: ["Interface", "ReadLine"],
    },
    PromisedReadlineInterface: {
      extends: "ReadlineInterface",
      constructedBy: ["promises.Interface"],
      returnedBy: [{ call: ["promises.createInterface"] }],
      annotatedAs: ["promises.Interface"],
    },
  },
  sources: [
    {
      kind: "cli",
      type: "ReadlineInterface",
      call: ["question"],
      callback: { argument: "last", parameter: 0 },
      label: "string",
    },
    {
      kind: "cli",
      type: "ReadlineInterface",
      call: ["addListener", "on", "once"],
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: "line" },
      label: "string",
    },
    { kind: "cli", type: "ReadlineInterface", read: ["line"], label: "string" },
    { kind: "cli", type: "ReadlineInterface", read: [""], elements: true, label: "string" },
    { kind: "cli", type: "PromisedReadlineInterface", call: ["question"], label: "string" },
  ],
} as const satisfies Library;
