import type { Detector } from "../detector.ts";

export default [
  {
    id: "langsmith-api-key",
    name: "a LangSmith API key",
    keywords: ["lsv2_pt_", "lsv2_sk_"],
    pattern: /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["lsv2_pt_", "10f62c023b0d8f12e09ad4e5268b4c7e_a183d5b757"]],
    ignored: [["lsv2_pt_your_key"]],
    see: "https://docs.smith.langchain.com",
  },
] as const satisfies readonly Detector[];
