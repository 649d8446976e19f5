import type { Detector } from "../detector.ts";

export default [
  {
    id: "nvidia-api-key",
    name: "an NVIDIA API key",
    keywords: ["nvapi-"],
    pattern: /nvapi-[\w-]{64}(?![\w-])/,
    scope: "anywhere",
    found: [["nvapi-", "cSDQ_2zcawu0cXT2xSkYqHP89pyWm4tSY1usLAJtDemIb44in2zOs3iW2TizB5VU"]],
    ignored: [["nvapi-..."]],
    see: "https://docs.api.nvidia.com",
  },
] as const satisfies readonly Detector[];
