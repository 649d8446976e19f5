import type { Detector } from "../detector.ts";

export default [
  {
    id: "intercom-access-token",
    name: "an Intercom access token",
    keywords: ["dG9rO"],
    pattern: /dG9rO[A-Za-z0-9+/]{54}=(?![A-Za-z0-9+/=])/,
    scope: "anywhere",
    found: [["dG9rO", "X2QaZ9WBbFEofzNqLlmfYrHQgveAmyJ4sDpESEe4L68AH4726nKkiw="]],
    ignored: [["dG9rOg=="]],
    see: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  },
] as const satisfies readonly Detector[];
