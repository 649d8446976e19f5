import type { Detector } from "../detector.ts";

export default [
  {
    id: "groq-api-key",
    name: "a Groq API key",
    keywords: ["gsk_"],
    pattern: /gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["gsk_", "MrfmD5J0MoB1UXXc5vENipn5SK8iR6WLm5zZhSBwM1z4IdSTzZGT"]],
    ignored: [["gsk_your_api_key"]],
    see: "https://console.groq.com/docs/quickstart",
  },
] as const satisfies readonly Detector[];
