import type { Detector } from "../detector.ts";

export default [
  {
    id: "age-secret-key",
    name: "an age secret key",
    keywords: ["AGE-SECRET-KEY-1"],
    pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["AGE-SECRET-KEY-", "1TQZGAL2UM0YQRFUJPKSYYS2U5WSS3HG4PNZFPJAE7EMD5VT8VLEVY62MCL"]],
    ignored: [
      ["AGE-SECRET-KEY-1", "QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ"],
      ["AGE-SECRET-KEY-1B"],
    ],
    see: "https://age-encryption.org",
  },
] as const satisfies readonly Detector[];
