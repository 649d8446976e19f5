import type { Library } from "./library.ts";

/** @see https://lodash.com/docs/#forOwn */
export default {
  modules: [
    "for-in",
    "for-own",
    "lodash.foreach",
    "lodash.forin",
    "lodash.forown",
    "lodash/each",
    "lodash/forEach",
    "lodash/forIn",
    "lodash/forOwn",
    "lodash-es/each",
    "lodash-es/forEach",
    "lodash-es/forIn",
    "lodash-es/forOwn",
  ],
  propagators: [
    { call: [""], from: { of: 0, part: "any" }, to: { of: 1, parameter: 0 } },
    { call: [""], from: { of: 0, part: "key" }, to: { of: 1, parameter: 1 } },
  ],
} as const satisfies Library;
