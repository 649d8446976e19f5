import type { Detector } from "../detector.ts";

export default [
  {
    id: "new-relic-user-key",
    name: "a New Relic user key",
    keywords: ["NRAK-"],
    pattern: /NRAK-[A-Z0-9]{27}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["NRAK-", "AYNC8G68ZKM6HPL6CKZDLKZM5VM"]],
    ignored: [["NRAK-XXXXXXXXXXXXXXXXXXXXXXXXXXX"]],
    see: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
] as const satisfies readonly Detector[];
