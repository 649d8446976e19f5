import type { Library } from "./library.ts";

/** @see https://github.com/richardgirges/express-fileupload#usage */
export default {
  modules: ["express-fileupload"],
  types: {
    ExpressFileUpload: {
      // A field with more than one file has a list of them.
      memberOf: [{ type: "ExpressRequest", read: ["files.any", "files.any.element"] }],
      annotatedAs: ["UploadedFile"],
    },
  },
  sinks: [{ kind: "path", type: "ExpressFileUpload", call: ["mv"], argument: 0 }],
  sources: [
    // Where it was put meanwhile (`tempFilePath`) the server chose.
    { kind: "remote", type: "ExpressFileUpload", read: ["encoding", "mimetype"], label: "string" },
    {
      kind: "remote",
      type: "ExpressFileUpload",
      read: ["name"],
      label: "string",
      harmlessFor: ["path"],
    },
    { kind: "upload-name", type: "ExpressFileUpload", read: ["name"], label: "string" },
    { kind: "remote", type: "ExpressFileUpload", read: ["data"], label: "buffer" },
  ],
} as const satisfies Library;
