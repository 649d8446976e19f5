import type { Library } from "./library.ts";

/** @see https://min.io/docs/minio/linux/developers/javascript/API.html */
export default {
  modules: ["minio"],
  sinks: [
    {
      kind: "credential",
      construct: ["Client"],
      argument: 0,
      property: ["secretKey", "sessionToken"],
    },
  ],
} as const satisfies Library;
