import type { Detector } from "../detector.ts";

export default [
  {
    id: "circleci-token",
    name: "a CircleCI token",
    keywords: ["CCIPAT_", "CCIPRJ_"],
    pattern: /CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["CCIPAT_", "4yCXXbJkIPYJlJbGWinIF8_275f7cb92aafc286ae8165b3b3e748a8a99ead0e"]],
    ignored: [["CCIPAT_short_0123"]],
    see: "https://circleci.com/docs/managing-api-tokens/",
  },
] as const satisfies readonly Detector[];
