import type { Library } from "./library.ts";

/** @see https://docs.superstructjs.org */
export default {
  modules: ["superstruct"],
  schemas: {
    type: "Superstruct",
    fields: "schema",
    annotatedAs: ["Struct"],
    builders: [
      {
        call: ["bigint", "boolean", "date", "enums", "integer", "literal", "never", "number"],
        makes: "harmless",
      },
      { call: ["string"], makes: "text" },
      {
        call: ["any", "dynamic", "func", "instance", "map", "regexp", "unknown"],
        makes: "anything",
      },
      { call: ["object"], makes: "object", others: "refused" },
      { call: ["type"], makes: "object", others: "passed" },
      { call: ["array", "set"], makes: "list" },
      { call: ["record"], makes: "record", argument: 1 },
      { call: ["tuple"], makes: "tuple" },
      { call: ["union"], makes: "either" },
      { call: ["intersection"], makes: "both" },
      { call: ["lazy"], makes: "called" },
      {
        call: [
          "defaulted",
          "deprecated",
          "empty",
          "max",
          "min",
          "nonempty",
          "nullable",
          "optional",
          "partial",
          "size",
          "trimmed",
        ],
        makes: "same",
      },
      { call: ["coerce"], makes: "same", changes: true },
      { call: ["pattern"], makes: "matching", base: 0, argument: 1 },
      { call: ["refine"], makes: "tested", base: 0, argument: 2 },
      { call: ["define"], makes: "tested", argument: 1 },
      { call: ["assign"], makes: "extended", base: 0, argument: 1 },
      { call: ["pick"], makes: "picked", base: 0, argument: 1 },
      { call: ["omit"], makes: "omitted", base: 0, argument: 1 },
    ],
    validations: [
      { call: ["create", "mask"], schema: 1, value: 0, gives: "", tells: "throws" },
      { call: ["assert"], schema: 1, value: 0, tells: "throws" },
      { call: ["is"], schema: 1, value: 0, tells: "answers" },
      { call: ["validate"], schema: 1, value: 0, gives: "1", tells: { invalid: "0" } },
    ],
  },
} as const satisfies Library;
