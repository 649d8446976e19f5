import type { Library } from "./library.ts";

/** @see https://github.com/express-promise-router/express-promise-router */
export default {
  modules: ["express-promise-router"],
  types: {
    ExpressPromiseRouter: {
      extends: "ExpressRouter",
      constructedBy: [""],
      returnedBy: [{ call: [""] }],
    },
  },
} as const satisfies Library;
