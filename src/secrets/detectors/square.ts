import type { Detector } from "../detector.ts";

export default [
  {
    id: "square-token",
    name: "a Square access token",
    keywords: ["EAAAE", "EAAAl", "EAAAF", "sq0atp-", "sq0csp-"],
    pattern: /(?:EAAA[A-Za-z0-9][\w-]{59}|sq0atp-[\w-]{22}|sq0csp-[\w-]{43})(?![\w-])/,
    scope: "anywhere",
    found: [
      ["EAAA", "ErK_n6vIGKaHcNGMpIhUdSOT8ZOqCYS4YzAzgK_jrsrtmrN66L9Pk0keYWKM"],
      ["sq0csp-", "KG43UJF53DIvXaZNQiLKdvlTde6BlwUTStlF2-dLQk9"],
      ["sq0atp-", "5CzABR4cvbk7tWAqf-nsx7"],
    ],
    ignored: [["EAAAE"], ["sq0idp-", "iFc4qnkwPz8fcRuxoQ7Cmq"]],
    see: "https://developer.squareup.com/docs/build-basics/access-tokens",
  },
] as const satisfies readonly Detector[];
