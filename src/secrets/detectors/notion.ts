import type { Detector } from "../detector.ts";

export default [
  {
    id: "notion-token",
    name: "a Notion integration secret",
    keywords: ["ntn_", "secret_"],
    pattern: /(?:ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [
      ["ntn_", "48291730562vc2oQiST9L4xujbWIDnP5QZam2LSYFNVUFJ"],
      ["secret_", "47bAT17FB3MscjlJxPLyjqis3ivwLTNkvFBURmMqRah"],
    ],
    ignored: [["secret_key"], ["secret_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://developers.notion.com/docs/authorization",
  },
] as const satisfies readonly Detector[];
