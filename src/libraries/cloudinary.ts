import type { Library } from "./library.ts";

/** @see https://cloudinary.com/documentation/node_integration */
export default {
  modules: ["cloudinary"],
  sinks: [
    { kind: "credential", call: ["config", "v2.config"], argument: 0, property: ["api_secret"] },
  ],
} as const satisfies Library;
