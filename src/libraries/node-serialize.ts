import type { Library } from "./library.ts";

/** @see https://github.com/luin/serialize */
export default {
  modules: ["node-serialize"],
  sinks: [{ kind: "deserialization", call: ["unserialize"], argument: 0 }],
} as const satisfies Library;
