import type { Library } from "./library.ts";

/** @see https://github.com/FontoXML/fontoxpath */
export default {
  modules: ["fontoxpath"],
  sinks: [
    {
      kind: "xpath",
      call: [
        "evaluateXPath",
        "evaluateXPathToArray",
        "evaluateXPathToAsyncIterator",
        "evaluateXPathToBoolean",
        "evaluateXPathToFirstNode",
        "evaluateXPathToMap",
        "evaluateXPathToNodes",
        "evaluateXPathToNumber",
        "evaluateXPathToNumbers",
        "evaluateXPathToString",
        "evaluateXPathToStrings",
        "evaluateUpdatingExpression",
        "evaluateUpdatingExpressionSync",
      ],
      argument: 0,
    },
  ],
} as const satisfies Library;
