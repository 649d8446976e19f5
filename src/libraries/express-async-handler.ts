import type { Library } from "./library.ts";

/** @see https://github.com/Abazhenov/express-async-handler */
export default {
  modules: ["express-async-handler"],
  types: {
    AsyncHandlerRequest: {
      extends: "ExpressRequest",
      handedTo: [
        { call: [""], callback: 0, parameter: 0, arity: [1, 2, 3] },
        { call: [""], callback: 0, parameter: 1, arity: [4] },
      ],
    },
    AsyncHandlerResponse: {
      extends: "ExpressResponse",
      handedTo: [
        { call: [""], callback: 0, parameter: 1, arity: [2, 3] },
        { call: [""], callback: 0, parameter: 2, arity: [4] },
      ],
    },
  },
} as const satisfies Library;
