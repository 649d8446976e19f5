import type { Library } from "./library.ts";

/** @see https://github.com/uuidjs/uuid#uuidvalidatestr */
export default {
  modules: ["uuid"],
  guards: [{ call: ["validate"], argument: 0, for: "every" }],
} as const satisfies Library;
