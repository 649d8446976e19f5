import type { Library } from "./library.ts";

/** @see https://github.com/vvo/iron-session#session-options */
export default {
  modules: ["iron-session"],
  sinks: [
    {
      kind: "crypto-key",
      call: ["getIronSession", "sealData", "unsealData"],
      argument: "last",
      property: ["password"],
    },
  ],
} as const satisfies Library;
