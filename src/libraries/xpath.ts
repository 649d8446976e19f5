import type { Library } from "./library.ts";

/** @see https://github.com/goto100/xpath/blob/master/docs/xpath%20methods.md */
export default {
  modules: ["xpath"],
  types: {
    XPathSelect: { returnedBy: [{ call: ["useNamespaces"] }] },
  },
  sinks: [
    {
      kind: "xpath",
      call: ["evaluate", "parse", "select", "select1", "selectWithResolver"],
      argument: 0,
    },
    { kind: "xpath", type: "XPathSelect", call: [""], argument: 0 },
  ],
} as const satisfies Library;
