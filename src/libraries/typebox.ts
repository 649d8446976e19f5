import type { Library } from "./library.ts";

/** @see https://github.com/sinclairzx81/typebox */
export default {
  modules: ["@sinclair/typebox", "@sinclair/typebox/value", "@sinclair/typebox/compiler"],
  schemas: {
    type: "TypeBoxSchema",
    within: ["Type"],
    annotatedAs: ["TObject", "TSchema"],
    builders: [
      {
        call: [
          "BigInt",
          "Boolean",
          "Date",
          "Enum",
          "Integer",
          "KeyOf",
          "Literal",
          "Never",
          "Null",
          "Number",
          "Undefined",
          "Void",
        ],
        makes: "harmless",
      },
      { call: ["String"], makes: "text" },
      { call: ["Any", "Ref", "Transform", "Unknown", "Unsafe"], makes: "anything" },
      // Other fields pass unless an option forbids them.
      { call: ["Object"], makes: "object", others: "passed" },
      { call: ["Array"], makes: "list" },
      { call: ["Record"], makes: "record", argument: 1 },
      { call: ["Tuple"], makes: "tuple" },
      { call: ["Union"], makes: "either" },
      { call: ["Composite", "Intersect"], makes: "both" },
      { call: ["Optional", "Partial", "Readonly", "ReadonlyOptional", "Required"], makes: "same" },
      { call: ["Pick"], makes: "picked", base: 0, argument: 1 },
      { call: ["Omit"], makes: "omitted", base: 0, argument: 1 },
      // `TypeCompiler.Compile(schema)`
      { call: ["TypeCompiler.Compile"], makes: "same" },
    ],
    validations: [
      { call: ["Value.Parse"], schema: 0, value: 1, gives: "", tells: "throws" },
      { call: ["Value.Decode"], schema: 0, value: 1, gives: "", tells: "throws" },
      { call: ["Value.Assert"], schema: 0, value: 1, tells: "throws" },
      { call: ["Value.Check"], schema: 0, value: 1, tells: "answers" },
      { call: ["Check"], schema: "receiver", value: 0, tells: "answers" },
      { call: ["Decode"], schema: "receiver", value: 0, gives: "", tells: "throws" },
    ],
  },
} as const satisfies Library;
