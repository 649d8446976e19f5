import type { Library } from "./library.ts";

/** @see https://github.com/vkarpov15/mongo-sanitize */
export default {
  modules: ["mongo-sanitize"],
  sanitizers: [{ call: [""], for: ["nosql"] }],
  // It changes what it is given.
  guards: [{ call: [""], argument: 0, for: ["nosql"], means: "throws" }],
} as const satisfies Library;
