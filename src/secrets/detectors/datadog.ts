import type { Detector } from "../detector.ts";

export default [
  {
    id: "datadog-api-key",
    name: "a Datadog key",
    keywords: [
      "DD_API_KEY",
      "DATADOG_API_KEY",
      "DD_APP_KEY",
      "DATADOG_APP_KEY",
      "DD_APPLICATION_KEY",
    ],
    pattern:
      /[A-Z_]{10,18}["'`]?[ \t]{0,8}[:=][ \t]{0,8}["'`]?([0-9a-f]{40}|[0-9a-f]{32})(?![A-Za-z0-9])/,
    scope: "source",
    entropy: 2.6,
    found: [
      ["DD_API_KEY=", "0c7d193695418b7b6407fce9aeb4bd7f"],
      ['DATADOG_APP_KEY: "', "d1a92baa0170bde01591048605022328cc2627c0", '"'],
    ],
    ignored: [["DD_API_KEY=$DD_API_KEY"], ["DD_API_KEY=00000000000000000000000000000000"]],
    see: "https://docs.datadoghq.com/account_management/api-app-keys/",
  },
] as const satisfies readonly Detector[];
