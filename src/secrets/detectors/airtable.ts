import type { Detector } from "../detector.ts";

export default [
  {
    id: "airtable-token",
    name: "an Airtable token",
    keywords: ["pat"],
    pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      ["pat", "uxrpHuh9jZmaEt.d28e71e387ff91dd3d45d6f13e5bb9f966c72eb36b7e01fba158cf34058e876d"],
    ],
    ignored: [["path.join"]],
    see: "https://airtable.com/developers/web/api/authentication",
  },
] as const satisfies readonly Detector[];
