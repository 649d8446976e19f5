import type { Library } from "./library.ts";

/** @see https://github.com/blueimp/JavaScript-MD5 */
export default {
  modules: ["blueimp-md5"],
  // A second argument is the key of an HMAC.
  sinks: [
    {
      kind: "hash-algorithm",
      call: ["", "md5"],
      uses: "md5",
      unless: { argument: 1, given: true },
    },
    { kind: "keyed-hash", call: ["", "md5"], uses: "md5", when: { argument: 1, given: true } },
  ],
  sanitizers: [{ call: ["", "md5"], for: "every", from: { of: "arguments" } }],
} as const satisfies Library;
