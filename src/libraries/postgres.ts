import type { Library } from "./library.ts";

/** @see https://github.com/porsager/postgres#connection-details */
export default {
  modules: ["postgres"],
  sinks: [
    { kind: "connection-string", call: [""], argument: 0 },
    { kind: "credential", call: [""], argument: "every", property: ["password"] },
  ],
} as const satisfies Library;
