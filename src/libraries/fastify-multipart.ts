import type { Library } from "./library.ts";

/** @see https://github.com/fastify/fastify-multipart */
export default {
  modules: ["@fastify/multipart", "fastify-multipart"],
  types: {
    FastifyMultipartFiles: {
      returnedBy: [{ type: "FastifyRequest", call: ["files", "parts", "saveRequestFiles"] }],
      memberOf: [{ type: "FastifyRequest", read: ["savedRequestFiles"] }],
    },
    FastifyMultipartFile: {
      returnedBy: [{ type: "FastifyRequest", call: ["file"] }],
      // Since version 10, the files that were saved stand beside the values.
      memberOf: [{ type: "FastifyMultipartFiles", read: ["element", "files.element"] }],
      annotatedAs: ["Multipart", "MultipartFile", "MultipartValue", "SavedMultipartFile"],
    },
  },
  sources: [
    // Where it was put (`filepath`) the server chose.
    {
      kind: "remote",
      type: "FastifyMultipartFile",
      read: ["encoding", "fieldname", "mimetype"],
      label: "string",
    },
    {
      kind: "remote",
      type: "FastifyMultipartFile",
      read: ["filename"],
      label: "string",
      harmlessFor: ["path"],
    },
    {
      kind: "upload-name",
      type: "FastifyMultipartFile",
      read: ["filename"],
      label: "string",
    },
    { kind: "remote", type: "FastifyMultipartFile", read: ["fields", "value"], label: "object" },
    { kind: "remote", type: "FastifyMultipartFiles", read: ["values"], label: "object" },
    { kind: "remote", type: "FastifyMultipartFile", call: ["toBuffer"], label: "buffer" },
  ],
} as const satisfies Library;
