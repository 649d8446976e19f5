import type { Library } from "./library.ts";

/** @see https://github.com/auth0/jwt-decode */
export default {
  modules: ["jwt-decode"],
  sinks: [
    {
      kind: "unverified-token",
      // Until version 3 it was the module itself.
      call: ["", "jwtDecode"],
      argument: 0,
      // Who reads the head looks for the key.
      unless: { argument: 1, property: "header", truthy: true },
    },
  ],
} as const satisfies Library;
