import type { Detector } from "../detector.ts";

export default [
  {
    id: "buildkite-token",
    name: "a Buildkite API token",
    keywords: ["bkua_"],
    pattern: /bkua_[0-9a-f]{40}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["bkua_", "4ae595c073d6e2aa25bc97d88d58b6491fa53273"]],
    ignored: [["bkua_0000000000000000000000000000000000000000"]],
    see: "https://buildkite.com/docs/apis/managing-api-tokens",
  },
] as const satisfies readonly Detector[];
