import type { Detector } from "../detector.ts";

export default [
  {
    id: "openrouter-api-key",
    name: "an OpenRouter API key",
    keywords: ["sk-or-v1-"],
    pattern: /sk-or-v1-[0-9a-f]{64}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["sk-or-v1-", "e614f41c2c4244ff9fc438d89b8439123ba7dc6c3114ac56ed9d343f24b77b88"]],
    ignored: [["sk-or-v1-your-key"]],
    see: "https://openrouter.ai/docs/api-reference/authentication",
  },
] as const satisfies readonly Detector[];
