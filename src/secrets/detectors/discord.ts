import type { Detector } from "../detector.ts";

export default [
  {
    id: "discord-bot-token",
    name: "a Discord bot token",
    // The base64 of two digits, the first of which is not 0.
    keywords: ["MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT"],
    pattern: /[MNO][A-Za-z0-9]{22,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/,
    scope: "anywhere",
    check: "discord-id",
    found: [["ODQ3MjYzNTE5MjA0ODU3MzYx", ".GtR4xQ.", "KOsK3o-D3BcbCuRxaVwblSwetjUEsJG5B9uBBu"]],
    ignored: [
      ["MTk4NjIyNDgzNDcxOTI1MjQ4.xxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxx"],
      ["NTrXXuZa0b1c2d3e4f5g6h7i.abcdef.AVnSprIO-vpPYj19IsiSXSxg-0Lo9l"],
    ],
    see: "https://discord.com/developers/docs/reference#authentication",
  },
  {
    id: "discord-webhook",
    name: "a Discord webhook's address",
    keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,19}\/[\w-]{60,80}(?![\w-])/,
    scope: "anywhere",
    found: [
      [
        "https://discord.com/api/",
        "webhooks/847263519204857361/8hBpkjj4acNOpwFtDSi7ev3QGkMokUwMiYrCYrElDX48Krv7NfzV43lxr6pO-QNuLFZT",
      ],
    ],
    ignored: [["https://discord.com/api/webhooks/${id}/${token}"]],
    see: "https://discord.com/developers/docs/resources/webhook",
  },
] as const satisfies readonly Detector[];
