import type { Library } from "./library.ts";

const LISTENING = ["addListener", "on", "once"] as const;

/** @see https://github.com/node-formidable/formidable#api */
export default {
  modules: ["formidable"],
  types: {
    FormidableForm: {
      returnedBy: [{ call: ["", "formidable"] }, { type: "FormidableForm", call: LISTENING }],
      constructedBy: ["", "Formidable", "IncomingForm"],
      annotatedAs: ["IncomingForm"],
    },
    FormidableParsed: { returnedBy: [{ type: "FormidableForm", call: ["parse"] }] },
    FormidableFiles: {
      memberOf: [{ type: "FormidableParsed", read: ["1"] }],
      handedTo: [{ type: "FormidableForm", call: ["parse"], callback: 1, parameter: 2 }],
      annotatedAs: ["Files"],
    },
    FormidableFile: {
      // A list since version 3; before, only where a field had more than one file.
      memberOf: [{ type: "FormidableFiles", read: ["any", "any.element"] }],
      handedTo: [
        {
          type: "FormidableForm",
          call: LISTENING,
          callback: 1,
          parameter: 1,
          when: { argument: 0, is: ["file", "fileBegin"] },
        },
      ],
      annotatedAs: ["File"],
    },
  },
  sources: [
    { kind: "remote", type: "FormidableParsed", read: ["0"], label: "string" },
    {
      kind: "remote",
      type: "FormidableForm",
      call: ["parse"],
      callback: { argument: 1, parameter: 1 },
      label: "string",
    },
    {
      kind: "remote",
      type: "FormidableForm",
      call: LISTENING,
      callback: { argument: 1, parameter: 0 },
      when: { argument: 0, is: ["field", "file", "fileBegin"] },
      label: "string",
    },
    {
      kind: "remote",
      type: "FormidableForm",
      call: LISTENING,
      callback: { argument: 1, parameter: 1 },
      when: { argument: 0, is: "field" },
      label: "string",
    },
    // Where it was put (`filepath`, `path` once) the server chose. `name` and `type` until version 2.
    {
      kind: "remote",
      type: "FormidableFile",
      read: ["mimetype", "type"],
      label: "string",
    },
    {
      kind: "remote",
      type: "FormidableFile",
      read: ["name", "originalFilename"],
      label: "string",
      harmlessFor: ["path"],
    },
    {
      kind: "upload-name",
      type: "FormidableFile",
      read: ["name", "originalFilename"],
      label: "string",
    },
  ],
} as const satisfies Library;
