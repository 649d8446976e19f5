import type { Detector } from "../detector.ts";

export default [
  {
    id: "rubygems-api-key",
    name: "a RubyGems API key",
    keywords: ["rubygems_"],
    pattern: /rubygems_[0-9a-f]{48}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["rubygems_", "e71f705310d0ecc7789e0f70c803c165522a66583f9d6f83"]],
    ignored: [["rubygems_version"]],
    see: "https://guides.rubygems.org/api-key-scopes/",
  },
] as const satisfies readonly Detector[];
