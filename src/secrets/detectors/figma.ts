import type { Detector } from "../detector.ts";

export default [
  {
    id: "figma-token",
    name: "a Figma token",
    keywords: ["figd_", "figu_"],
    pattern: /fig[du]_[\w-]{40,54}(?![\w-])/,
    scope: "anywhere",
    found: [["figd_", "Y7gy5eXbavJ9VPpBWLMjQMouPTFpTIu34JxsTIMl"]],
    ignored: [["figd_token"]],
    see: "https://www.figma.com/developers/api#authentication",
  },
] as const satisfies readonly Detector[];
