import type { Library } from "./library.ts";

/** @see https://lodash.com/docs/#random */
export default {
  modules: ["lodash", "lodash-es", "underscore"],
  global: "_",
  sources: [
    { kind: "weak-random", call: ["random"], label: "number" },
    { kind: "weak-random", call: ["sample", "sampleSize", "shuffle"], chooses: true },
  ],
  sinks: [
    { kind: "template", call: ["template"], argument: 0 },
    // The name of a variable in the code that it writes.
    { kind: "code", call: ["template"], argument: 1, property: ["variable"] },
  ],
  sanitizers: [
    { call: ["escape"], for: ["html", "dom-html"] },
    { call: ["escapeRegExp"], for: ["regex"] },
  ],
  propagators: [
    // A callback is given a value and its name.
    {
      call: [
        "each",
        "eachRight",
        "forEach",
        "forEachRight",
        "forIn",
        "forInRight",
        "forOwn",
        "forOwnRight",
        "mapKeys",
        "mapValues",
        "omitBy",
        "pickBy",
      ],
      from: { of: 0, part: "any" },
      to: { of: 1, parameter: 0 },
    },
    {
      call: [
        "each",
        "eachRight",
        "forEach",
        "forEachRight",
        "forIn",
        "forInRight",
        "forOwn",
        "forOwnRight",
        "mapKeys",
        "mapValues",
        "omitBy",
        "pickBy",
      ],
      from: { of: 0, part: "key" },
      to: { of: 1, parameter: 1 },
    },
    {
      call: ["keys", "keysIn"],
      from: { of: 0, part: "key" },
      to: { of: "result", part: "element" },
    },
    { call: ["times"], from: { of: 1, returned: true }, to: { of: "result", part: "element" } },
  ],
} as const satisfies Library;
