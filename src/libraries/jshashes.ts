import type { Library } from "./library.ts";

/** @see https://github.com/h2non/jshashes */
export default {
  modules: ["jshashes"],
  types: { JsHashesState: { constructedBy: ["MD5", "SHA1"] } },
  sinks: [
    { kind: "hash-algorithm", construct: ["MD5"], uses: "md5" },
    { kind: "hash-algorithm", construct: ["SHA1"], uses: "sha1" },
  ],
  sanitizers: [
    {
      type: "JsHashesState",
      call: ["any", "b64", "hex", "raw"],
      for: "every",
      from: [{ of: "receiver" }, { of: 0 }],
    },
  ],
} as const satisfies Library;
