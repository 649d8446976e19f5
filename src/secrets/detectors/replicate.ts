import type { Detector } from "../detector.ts";

export default [
  {
    id: "replicate-token",
    name: "a Replicate API token",
    keywords: ["r8_"],
    pattern: /r8_[A-Za-z0-9_-]{37}(?![\w-])/,
    scope: "anywhere",
    found: [["r8_", "UAzsI7DX7sg7YQH18679Z2ELYQgIJdQj7ZiAy"]],
    ignored: [["r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://replicate.com/docs/topics/security/api-tokens",
  },
] as const satisfies readonly Detector[];
