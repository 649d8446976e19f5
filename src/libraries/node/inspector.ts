import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/inspector.html */
export default {
  modules: ["node:inspector", "inspector", "node:inspector/promises", "inspector/promises"],
  types: {
    InspectorSession: { constructedBy: ["Session"] },
  },
  sinks: [
    {
      kind: "code",
      type: "InspectorSession",
      call: ["post"],
      argument: 1,
      property: ["expression"],
      when: {
        argument: 0,
        is: ["Debugger.evaluateOnCallFrame", "Runtime.compileScript", "Runtime.evaluate"],
      },
    },
    {
      kind: "code",
      type: "InspectorSession",
      call: ["post"],
      argument: 1,
      property: ["functionDeclaration"],
      when: { argument: 0, is: "Runtime.callFunctionOn" },
    },
  ],
} as const satisfies Library;
