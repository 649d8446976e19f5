import type { Detector } from "../detector.ts";

export default [
  {
    id: "prefect-api-key",
    name: "a Prefect API key",
    keywords: ["pnu_"],
    pattern: /pnu_[A-Za-z0-9]{36}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["pnu_", "NXay4nnfKedPo8WZDUdsguZRyrvOXF0m5C5m"]],
    ignored: [["pnu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://docs.prefect.io",
  },
] as const satisfies readonly Detector[];
