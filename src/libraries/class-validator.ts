import type { Library } from "./library.ts";

/** @see https://github.com/typestack/class-validator#manual-validation */
export default {
  modules: ["class-validator"],
  guards: [
    {
      call: ["isAlpha", "isAlphanumeric", "isBoolean", "isInt", "isMongoId", "isNumber", "isUUID"],
      argument: 0,
      for: "every",
    },
  ],
} as const satisfies Library;
