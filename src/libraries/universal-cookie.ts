import type { Library } from "./library.ts";

/** @see https://github.com/bendotcodes/cookies/tree/main/packages/universal-cookie#readme */
export default {
  modules: ["universal-cookie"],
  types: { UniversalCookies: { constructedBy: [""], annotatedAs: [""] } },
  sinks: [
    {
      kind: "browser-storage",
      type: "UniversalCookies",
      call: ["set"],
      argument: 1,
      contents: true,
    },
  ],
} as const satisfies Library;
