import type { Library } from "./library.ts";

/** @see https://github.com/sindresorhus/got/blob/main/documentation/2-options.md */
export default {
  modules: ["got"],
  sinks: [
    {
      kind: "credential",
      call: ["", "delete", "get", "head", "patch", "post", "put"],
      argument: 1,
      property: ["password"],
    },
    { kind: "credential", call: ["extend"], argument: 0, property: ["password"] },
  ],
} as const satisfies Library;
