import type { Library } from "./library.ts";

/** @see https://learn.microsoft.com/javascript/api/@azure/storage-blob/ */
export default {
  modules: [
    "@azure/storage-blob",
    "@azure/storage-queue",
    "@azure/storage-file-share",
    "@azure/data-tables",
  ],
  sinks: [
    {
      kind: "credential",
      construct: ["AzureNamedKeyCredential", "StorageSharedKeyCredential"],
      argument: 1,
    },
  ],
} as const satisfies Library;
