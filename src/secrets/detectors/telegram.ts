import type { Detector } from "../detector.ts";

export default [
  {
    id: "telegram-bot-token",
    name: "a Telegram bot token",
    keywords: [":AA"],
    pattern: /\d{8,10}:AA[\w-]{33}(?![\w-])/,
    before: [8, 10],
    scope: "anywhere",
    found: [
      ["5918372046", ":AA", "QIXLjn25xNnGWRfpZ7c5jNt8w2c54I8Hy"],
      ["59183720", ":AA", "uJDooKk_wAIpHDPBXjv16XHVcjQa6zfMo"],
    ],
    ignored: [["123456789:", "AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"], ["00:AA:BB:CC:DD:EE"]],
    see: "https://core.telegram.org/bots/api#authorizing-your-bot",
  },
] as const satisfies readonly Detector[];
