import type { Detector } from "../detector.ts";

export default [
  {
    id: "perplexity-api-key",
    name: "a Perplexity API key",
    keywords: ["pplx-"],
    pattern: /pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["pplx-", "PD4XhSzw9CtC32Rldrz3MNNxb5wh3ZO2bxBHw402KAK5w7as"]],
    ignored: [["pplx-api"]],
    see: "https://docs.perplexity.ai",
  },
] as const satisfies readonly Detector[];
