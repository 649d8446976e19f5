import type { Detector } from "../detector.ts";

export default [
  {
    id: "shopify-token",
    name: "a Shopify token",
    keywords: ["shpat_", "shpca_", "shppa_", "shpss_"],
    pattern: /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}(?![A-Za-z0-9])/,
    scope: "anywhere",
    entropy: 2.6,
    found: [
      ["shpat_", "0372a6281ae73723119fa75132245982"],
      ["shpss_", "fb43bde785bce77c04f38bd1e89f114f"],
    ],
    ignored: [["shpat_00000000000000000000000000000000"], ["shpat_xxxxx"]],
    see: "https://shopify.dev/docs/apps/build/authentication-authorization",
  },
] as const satisfies readonly Detector[];
