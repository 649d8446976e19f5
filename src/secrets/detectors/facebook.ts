import type { Detector } from "../detector.ts";

export default [
  {
    id: "facebook-page-token",
    name: "a Facebook access token",
    keywords: ["EAAM", "EAAC"],
    pattern: /EAA[MC][A-Za-z0-9]{100,300}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      [
        "EAAC",
        "eBjcXQsoBjmYDgBbzcY0LtX3oo8dD5cqlp0RHfaNVgJhjvxkUtT15lNNL6nMpNuklpYH6W3XMVFEQPbtAIHPwSvTSVbhsw2jhgasJkYlDto7VEEVYHwK2CJTo1gharemmhgVWF5lfLGEv6TQjg4YJE35wOb7yn55",
      ],
    ],
    ignored: [["EAAC"]],
    see: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
  },
] as const satisfies readonly Detector[];
