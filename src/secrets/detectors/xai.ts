import type { Detector } from "../detector.ts";

export default [
  {
    id: "xai-api-key",
    name: "an xAI API key",
    keywords: ["xai-"],
    pattern: /xai-[A-Za-z0-9]{80}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      ["xai-", "gQenNM7VUV3TfCJD5Sq5IE6liqG43FnLk2ifOZNCgDWek8Bw56U5MMLWJ1DX8GempJhPlL9377021ijU"],
    ],
    ignored: [["xai-your-api-key"]],
    see: "https://docs.x.ai",
  },
] as const satisfies readonly Detector[];
