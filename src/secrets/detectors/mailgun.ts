import type { Detector } from "../detector.ts";

export default [
  {
    id: "mailgun-api-key",
    name: "a Mailgun API key",
    keywords: ["key-"],
    pattern: /key-[0-9a-f]{32}(?![A-Za-z0-9-])/,
    scope: "anywhere",
    entropy: 2.6,
    found: [["key-", "c75a6cc740af118c5a158b8e58d7b049"]],
    ignored: [["key-00000000000000000000000000000000"], ["key-value"]],
    see: "https://documentation.mailgun.com",
  },
] as const satisfies readonly Detector[];
