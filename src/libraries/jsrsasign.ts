import type { Library } from "./library.ts";

/** @see https://kjur.github.io/jsrsasign/ */
export default {
  modules: ["jsrsasign"],
  sinks: [
    {
      kind: "hash-algorithm",
      construct: ["KJUR.crypto.MessageDigest", "crypto.MessageDigest"],
      argument: 0,
      property: ["alg"],
    },
    { kind: "hash-algorithm", call: ["KJUR.crypto.Util.md5", "crypto.Util.md5"], uses: "md5" },
    { kind: "hash-algorithm", call: ["KJUR.crypto.Util.sha1", "crypto.Util.sha1"], uses: "sha1" },
    {
      kind: "signature-hash",
      construct: ["KJUR.crypto.Signature", "crypto.Signature"],
      argument: 0,
      property: ["alg"],
    },
    {
      kind: "keyed-hash",
      construct: ["KJUR.crypto.Mac", "crypto.Mac"],
      argument: 0,
      property: ["alg"],
    },
  ],
} as const satisfies Library;
