import type { Library } from "../library.ts";

/** @see https://nodejs.org/api/module.html */
export default {
  modules: ["node:module", "module"],
  types: {
    NodeRequire: { returnedBy: [{ call: ["createRequire"] }] },
    CommonJsModule: {
      exportedAs: ["prototype", "Module.prototype"],
      constructedBy: ["", "Module"],
    },
  },
  sinks: [
    { kind: "module", type: "NodeRequire", call: [""], argument: 0 },
    { kind: "code", type: "CommonJsModule", call: ["_compile"], argument: 0 },
    { kind: "program", call: ["_load", "Module._load", "register"], argument: 0 },
    { kind: "program", type: "CommonJsModule", call: ["load", "require"], argument: 0 },
  ],
} as const satisfies Library;
