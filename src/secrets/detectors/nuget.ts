import type { Detector } from "../detector.ts";

export default [
  {
    id: "nuget-api-key",
    name: "a NuGet API key",
    keywords: ["oy2"],
    pattern: /oy2[a-z0-9]{43}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["oy2", "q9yann8s6ckcdap77m6ugiehmw9a2bzne1v9g5s4w9c"]],
    ignored: [["oy2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]],
    see: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
  },
] as const satisfies readonly Detector[];
