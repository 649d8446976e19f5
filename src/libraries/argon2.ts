import type { Library } from "./library.ts";

/** @see https://github.com/ranisalt/node-argon2/wiki/Options */
export default {
  modules: ["argon2", "@node-rs/argon2"],
  sinks: [
    {
      kind: "work-factor",
      call: ["hash", "hashSync"],
      argument: 1,
      property: ["memoryCost"],
      minimum: 7168,
    },
  ],
} as const satisfies Library;
