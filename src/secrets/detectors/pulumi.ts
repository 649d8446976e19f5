import type { Detector } from "../detector.ts";

export default [
  {
    id: "pulumi-access-token",
    name: "a Pulumi access token",
    keywords: ["pul-"],
    pattern: /pul-[0-9a-f]{40}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["pul-", "cd998f92758518a0ebc70f0e1e40bc437ec51792"]],
    ignored: [["pul-0000000000000000000000000000000000000000"]],
    see: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  },
] as const satisfies readonly Detector[];
