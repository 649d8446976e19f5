import type { Detector } from "../detector.ts";

export default [
  {
    id: "linear-api-key",
    name: "a Linear API key",
    keywords: ["lin_api_"],
    pattern: /lin_api_[A-Za-z0-9]{40}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["lin_api_", "YtnnZkFqLV1QOvH7I0o2UMRGdWAJf5VYabnoActE"]],
    ignored: [["lin_api_key"]],
    see: "https://linear.app/developers",
  },
] as const satisfies readonly Detector[];
