import type { Library } from "./library.ts";

/**
 * The guards of `validator` that are good for everything, each in a module of its own.
 *
 * @see https://github.com/validatorjs/validator.js#tree-shakeable-es-imports
 */
export default {
  modules: [
    "validator/lib/isBoolean",
    "validator/lib/isDecimal",
    "validator/lib/isFloat",
    "validator/lib/isIn",
    "validator/lib/isInt",
    "validator/lib/isMD5",
    "validator/lib/isMongoId",
    "validator/lib/isNumeric",
    "validator/lib/isPort",
    "validator/lib/isUUID",
    "validator/es/lib/isBoolean",
    "validator/es/lib/isDecimal",
    "validator/es/lib/isFloat",
    "validator/es/lib/isIn",
    "validator/es/lib/isInt",
    "validator/es/lib/isMD5",
    "validator/es/lib/isMongoId",
    "validator/es/lib/isNumeric",
    "validator/es/lib/isPort",
    "validator/es/lib/isUUID",
  ],
  guards: [{ call: [""], argument: 0, for: "every" }],
} as const satisfies Library;
