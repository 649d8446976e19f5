import type { Detector } from "../detector.ts";

export default [
  {
    id: "databricks-token",
    name: "a Databricks token",
    keywords: ["dapi"],
    pattern: /dapi[0-9a-f]{32}(?:-\d)?(?![A-Za-z0-9])/,
    scope: "anywhere",
    entropy: 2.6,
    found: [
      ["dapi", "2a64ccadb9f79d9f4bb837c0c60a0eb3"],
      ["dapi", "a11ecbc9dae633a24f70900785160298-2"],
    ],
    ignored: [["dapi", "12345678123456781234567812345678"], ["dapi.example.com"]],
    see: "https://docs.databricks.com/en/dev-tools/auth/pat.html",
  },
] as const satisfies readonly Detector[];
