import type { Detector } from "../detector.ts";

export default [
  {
    id: "netlify-token",
    name: "a Netlify access token",
    keywords: ["nfp_"],
    pattern: /nfp_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [["nfp_", "EbX1hlfGf0tM1VlEtKOPjFJEOrjKQVr14NvE"]],
    ignored: [["nfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://docs.netlify.com/api/get-started/",
  },
] as const satisfies readonly Detector[];
