import type { Detector } from "../detector.ts";

export default [
  {
    id: "mailchimp-api-key",
    name: "a Mailchimp API key",
    keywords: ["-us"],
    pattern: /[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])/,
    before: [32, 32],
    scope: "anywhere",
    entropy: 2.6,
    found: [["c58141f5146201b82806f7183cecbc64", "-us", "14"]],
    ignored: [["en-us"], ["00000000000000000000000000000000-us1"]],
    see: "https://mailchimp.com/developer/marketing/guides/quick-start/",
  },
] as const satisfies readonly Detector[];
