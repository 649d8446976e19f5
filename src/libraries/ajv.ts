import type { Library } from "./library.ts";

/** @see https://ajv.js.org/api.html */
export default {
  modules: ["ajv", "ajv/dist/2019", "ajv/dist/2020"],
  types: {
    Ajv: {
      constructedBy: ["", "Ajv", "Ajv2019", "Ajv2020"],
      returnedBy: [
        { type: "Ajv", call: ["addFormat", "addKeyword", "addMetaSchema", "addSchema"] },
      ],
      annotatedAs: ["", "Ajv"],
    },
  },
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
