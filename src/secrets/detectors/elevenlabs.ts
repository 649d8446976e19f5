import type { Detector } from "../detector.ts";

export default [
  {
    id: "elevenlabs-api-key",
    name: "an ElevenLabs API key",
    keywords: ["sk_"],
    pattern: /sk_[0-9a-f]{48}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["sk_", "4c4d3f07515bed076de5a8a56c4595e1d318e7263fd80759"]],
    ignored: [["sk_buff"], ["sk_000000000000000000000000000000000000000000000000"]],
    see: "https://elevenlabs.io/docs/api-reference/authentication",
  },
] as const satisfies readonly Detector[];
