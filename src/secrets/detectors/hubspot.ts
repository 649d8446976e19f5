import type { Detector } from "../detector.ts";

export default [
  {
    id: "hubspot-access-token",
    name: "a HubSpot access token",
    keywords: ["pat-na1-", "pat-na2-", "pat-eu1-"],
    pattern:
      /pat-(?:na|eu)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])/i,
    scope: "anywhere",
    found: [["pat-na1-", "d1add317-5c97-410a-ab5a-d413d6b3c6da"]],
    ignored: [["pat-na1-00000000-0000-0000-0000-000000000000"]],
    see: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
  },
] as const satisfies readonly Detector[];
