import type { Library } from "./library.ts";

/** @see https://github.com/expressjs/multer#file-information */
export default {
  modules: ["multer"],
  types: {
    MulterFile: {
      memberOf: [
        // Of `single`; of `array` and `any`; of `fields`.
        { type: "ExpressRequest", read: ["file", "files.element", "files.any.element"] },
      ],
      handedTo: [
        {
          call: ["diskStorage"],
          callback: 0,
          property: ["destination", "filename"],
          parameter: 1,
        },
        { call: [""], callback: 0, property: ["fileFilter"], parameter: 1 },
      ],
    },
    MulterNameCallback: {
      handedTo: [{ call: ["diskStorage"], callback: 0, property: ["filename"], parameter: 2 }],
    },
    MulterRequest: {
      extends: "ExpressRequest",
      handedTo: [
        {
          call: ["diskStorage"],
          callback: 0,
          property: ["destination", "filename"],
          parameter: 0,
        },
        { call: [""], callback: 0, property: ["fileFilter"], parameter: 0 },
      ],
    },
  },
  sinks: [{ kind: "stored-name", type: "MulterNameCallback", call: [""], argument: 1 }],
  sources: [
    // An upload's own name and content. Where it was put (`path`, `filename`) the server chose.
    { kind: "remote", type: "MulterFile", read: ["fieldname", "mimetype"], label: "string" },
    {
      kind: "remote",
      type: "MulterFile",
      read: ["originalname"],
      label: "string",
      harmlessFor: ["path"],
    },
    { kind: "upload-name", type: "MulterFile", read: ["originalname"], label: "string" },
    { kind: "remote", type: "MulterFile", read: ["buffer"], label: "buffer" },
  ],
} as const satisfies Library;
