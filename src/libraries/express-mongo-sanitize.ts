import type { Library } from "./library.ts";

/** @see https://github.com/fiznool/express-mongo-sanitize */
export default {
  modules: ["express-mongo-sanitize"],
  sanitizers: [{ call: ["sanitize"], for: ["nosql"] }],
  // It changes what it is given.
  guards: [{ call: ["sanitize"], argument: 0, for: ["nosql"], means: "throws" }],
  protections: [
    { call: [""], for: ["nosql"], unless: { argument: 0, property: "dryRun", truthy: true } },
  ],
} as const satisfies Library;
