import type { Library } from "./library.ts";

/** @see https://github.com/hunterloftis/cryo */
export default {
  modules: ["cryo"],
  sinks: [{ kind: "deserialization", call: ["parse"], argument: 0 }],
} as const satisfies Library;
