import type { Detector } from "../detector.ts";

export default [
  {
    id: "neon-api-key",
    name: "a Neon API key",
    keywords: ["napi_"],
    pattern: /napi_[a-z0-9]{64}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [["napi_", "cl693b73rxq4xdolkxcbqpqeazuzmibvtrvy4bhuxrpp6nbcqufneaqih3fdh7qj"]],
    ignored: [["napi_create_function"]],
    see: "https://neon.com/docs/manage/api-keys",
  },
] as const satisfies readonly Detector[];
