import type { Detector } from "../detector.ts";

export default [
  {
    id: "anthropic-api-key",
    name: "an Anthropic API key",
    keywords: ["sk-ant-api03-", "sk-ant-admin01-", "sk-ant-oat01-"],
    pattern: /sk-ant-(?:api03|admin01|oat01)-[\w-]{93}AA(?![\w-])/,
    scope: "anywhere",
    found: [
      [
        "sk-ant-",
        "api03-LIxf4XpnjfB1BHZUt9Q4u70hxaynOpSRwYQkkZ2j0_hn2HPURpI7R5j5tzlcRBcZP9JfH2mSt5v5cGYotTM0HMuNgjgPaAA",
      ],
    ],
    ignored: [["sk-ant-api03-..."], ["sk-ant-api03-your-key-here"]],
    see: "https://docs.anthropic.com/en/api/getting-started",
  },
] as const satisfies readonly Detector[];
