import type { Library } from "./library.ts";

/** @see https://github.com/kelektiv/node.bcrypt.js#api */
export default {
  modules: ["bcrypt", "bcryptjs"],
  sinks: [{ kind: "salt", call: ["hash", "hashSync"], argument: 1 }],
} as const satisfies Library;
