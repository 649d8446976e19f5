import type { Detector } from "../detector.ts";

export default [
  {
    id: "readme-api-key",
    name: "a ReadMe API key",
    keywords: ["rdme_"],
    pattern: /rdme_[a-z0-9]{70}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["rdme_", "3u6b3qplwzlz8uwcvkovg6oxvgi3f5awn7x2rafzfwb249r2hzynz6xat5saoo8v6w4ure"]],
    ignored: [["rdme_key"]],
    see: "https://docs.readme.com",
  },
] as const satisfies readonly Detector[];
