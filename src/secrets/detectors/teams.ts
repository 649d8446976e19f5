import type { Detector } from "../detector.ts";

export default [
  {
    id: "microsoft-teams-webhook",
    name: "a Microsoft Teams webhook's address",
    keywords: ["webhook.office.com/webhookb2/"],
    pattern:
      /webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}(?![\w-])/,
    scope: "anywhere",
    found: [
      [
        "https://harbour.webhook.office.com/",
        "webhookb2/6591dea5-692a-442c-a8a1-0424ceeb3c5e@640d84d2-fece-4d7b-abc4-7c2fdf1ac00b/IncomingWebhook/8dffe4dc67ef7ecaddbcd9d5e9e010f0/636b74e0-9423-4d4b-ab01-7d49a587a9b0",
      ],
    ],
    ignored: [["https://contoso.webhook.office.com/webhookb2/xxxxxxxx"]],
    see: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/",
  },
] as const satisfies readonly Detector[];
