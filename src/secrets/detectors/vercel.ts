import type { Detector } from "../detector.ts";

export default [
  {
    id: "vercel-token",
    name: "a Vercel token",
    keywords: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
    pattern: /vc[piark]_[A-Za-z0-9]{24,60}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [["vcp_", "jBRuuY8t311iTilEVbHMK77JnZWcVcSLhKi2hmPHOlbctGI5pYSViMlQ"]],
    ignored: [["vcr_cassette"], ["vcp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://vercel.com/docs/rest-api",
  },
] as const satisfies readonly Detector[];
