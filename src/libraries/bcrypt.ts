import type { Library } from "./library.ts";

/** @see https://github.com/kelektiv/node.bcrypt.js#api */
export default {
  modules: ["bcrypt", "bcryptjs"],
  sinks: [
    { kind: "salt", call: ["hash", "hashSync"], argument: 1 },
    { kind: "work-factor", call: ["hash", "hashSync"], argument: 1, minimum: 10 },
    { kind: "work-factor", call: ["genSalt", "genSaltSync"], argument: 0, minimum: 10 },
  ],
} as const satisfies Library;
