import type { Library } from "./library.ts";

/** @see https://lodash.com/docs/#template */
export default {
  modules: ["lodash.template", "lodash/template", "lodash-es/template"],
  sinks: [
    { kind: "template", call: [""], argument: 0 },
    // The name of a variable in the code that it writes.
    { kind: "code", call: [""], argument: 1, property: ["variable"] },
  ],
} as const satisfies Library;
