import type { Library } from "./library.ts";

const CLASSES = ["", "Ajv", "Ajv2019", "Ajv2020"] as const;

/** Methods that give the object itself. */
const SAME = ["addFormat", "addKeyword", "addMetaSchema", "addSchema"] as const;

/** @see https://ajv.js.org/api.html */
export default {
  modules: ["ajv", "ajv/dist/2019", "ajv/dist/2020"],
  types: {
    Ajv: {
      constructedBy: CLASSES,
      returnedBy: [{ type: "Ajv", call: SAME }],
      annotatedAs: ["", "Ajv"],
    },
    AjvOfAllErrors: {
      returnedBy: [
        { construct: CLASSES, when: { argument: 0, property: "allErrors", truthy: true } },
        { type: "AjvOfAllErrors", call: SAME },
      ],
    },
    AjvCheckOfAllErrors: {
      returnedBy: [{ type: "AjvOfAllErrors", call: ["compile", "compileAsync", "getSchema"] }],
    },
  },
  sinks: [
    { kind: "validated-object", type: "AjvOfAllErrors", call: ["validate"], argument: 1 },
    { kind: "validated-object", type: "AjvCheckOfAllErrors", call: [""], argument: 0 },
  ],
  schemas: {
    type: "AjvValidator",
    annotatedAs: ["ValidateFunction"],
    builders: [{ type: "Ajv", call: ["compile", "compileAsync"], makes: "json-schema" }],
    validations: [
      // With its options, it converts and removes in the value itself.
      { call: [""], schema: "receiver", value: 0, tells: "answers", inPlace: true },
      {
        type: "Ajv",
        call: ["validate"],
        schema: 0,
        value: 1,
        notation: "json-schema",
        tells: "answers",
        inPlace: true,
      },
    ],
  },
} as const satisfies Library;
