import type { Detector } from "../detector.ts";

export default [
  {
    id: "launchdarkly-sdk-key",
    name: "a LaunchDarkly server-side SDK key",
    keywords: ["sdk-"],
    pattern:
      /sdk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![A-Za-z0-9])/,
    scope: "anywhere",
    entropy: 2.6,
    found: [["sdk-", "a5a1a812-53cd-4d01-a927-042964e6c5c7"]],
    ignored: [["sdk-node"], ["sdk-00000000-0000-4000-8000-000000000000"]],
    see: "https://docs.launchdarkly.com/sdk/concepts/client-side-server-side",
  },
] as const satisfies readonly Detector[];
