import type { Detector } from "../detector.ts";

export default [
  {
    id: "huggingface-token",
    name: "a Hugging Face token",
    keywords: ["hf_", "api_org_"],
    pattern: /(?:hf|api_org)_[A-Za-z]{34}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [
      ["hf_", "bYyUSFkIXOFKLbBptYPjErCMLQvjmHzkHK"],
      ["api_org_", "BtuzuvJoSLZNhSbKYRzNMRQSlaRSNzvuIU"],
    ],
    ignored: [["hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"], ["hf_hub_download"]],
    see: "https://huggingface.co/docs/hub/security-tokens",
  },
] as const satisfies readonly Detector[];
