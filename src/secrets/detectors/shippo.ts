import type { Detector } from "../detector.ts";

export default [
  {
    id: "shippo-live-token",
    name: "a live Shippo token",
    keywords: ["shippo_live_"],
    pattern: /shippo_live_[0-9a-f]{40}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["shippo_live_", "2445c89ff2a7448a463d645cdde83d44f252fff1"]],
    ignored: [["shippo_live_0000000000000000000000000000000000000000"]],
    see: "https://docs.goshippo.com/docs/guides_general/authentication/",
  },
] as const satisfies readonly Detector[];
