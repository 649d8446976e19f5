import type { Detector } from "../detector.ts";

export default [
  {
    id: "slack-token",
    name: "a Slack token",
    keywords: ["xoxb-", "xoxp-", "xoxe-", "xoxa-", "xoxr-", "xoxs-"],
    pattern: /xox[bpears]-(?:\d-)?\d{9,13}-(?:\d{9,13}-){0,2}[A-Za-z0-9]{18,64}(?![\w-])/,
    scope: "anywhere",
    found: [
      ["xoxb-", "284719305612-2847193056127-ywzmGH1ApiLFYCXfjromi29p"],
      ["xoxp-", "284719305612-591837204615-7391846205173-35cb9a83f0b93ccd6c464895ae65b37d"],
    ],
    ignored: [
      ["xoxb-", "000000000000-0000000000000-XXXXXXXXXXXXXXXXXXXXXXXX"],
      ["xoxb-not-a-real-token"],
      ["xoxb-17653672481-19874698323-", "pdFZKVeTuE8sk7oOcHrzqqgy"],
    ],
    see: "https://api.slack.com/authentication/token-types",
  },
  {
    id: "slack-app-token",
    name: "a Slack app-level token",
    keywords: ["xapp-"],
    pattern: /xapp-\d-[A-Z0-9]{8,14}-\d{9,14}-[0-9a-f]{40,80}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      [
        "xapp-",
        "1-A04K7QZ2M9L-5918372046153-036dbb31cf9eef7b60308d6ad7333360af4d498e43ff390d9d2901cfb2ca14aa",
      ],
    ],
    ignored: [["xapp-1-A00000000-0"]],
    see: "https://api.slack.com/authentication/token-types",
  },
  {
    id: "slack-refresh-token",
    name: "a rotating Slack token",
    keywords: ["xoxe.xoxb-", "xoxe.xoxp-", "xoxe-1-"],
    pattern: /xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,180}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      [
        "xoxe.",
        "xoxb-1-QmTLdVXtZKThYuA6CnnOPEb9IAJry2R82V4bpJKwZYXvaMJK6kigXlDk44rWqOQNbHbiaGP3MzS9doCb4ycMVzxxbT957qrJ9OPnNYRMWussohWso7ofwTjhWhF8vBS6aZO1PO2e91oeGpF6UDBq0mahqmzOufQS8Vke",
      ],
      [
        "xoxe-",
        "1-KbcXnLcpze9B3nFMIypFcZSFkOrf9XhFQykVHTzxOzUU9ffdmsxqnEsjZC6y0bFhq7pQs8YX4yLtpCCtDApqvc8idxoMhF9rx6Gml740o5jmZ8eX6EnZ05773saIt0orqw7xyI64YEXUR8qSR3",
      ],
    ],
    ignored: [["xoxe.xoxp-1-token"]],
    see: "https://api.slack.com/authentication/rotation",
  },
  {
    id: "slack-webhook",
    name: "a Slack webhook's address",
    keywords: ["hooks.slack.com/"],
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{8,14}\/[A-Z0-9]{8,18}\/(?:\d{10,20}\/)?[A-Za-z0-9]{23,32}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["https://hooks.slack.com/", "services/T04K7QZ2M/B05L8RA3N/rPkyqIHf6JgkGvPh3xc7XFC0"]],
    ignored: [
      ["https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"],
      ["https://hooks.slack.com/services/"],
    ],
    see: "https://api.slack.com/messaging/webhooks",
  },
] as const satisfies readonly Detector[];
