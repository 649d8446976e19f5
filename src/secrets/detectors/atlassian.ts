import type { Detector } from "../detector.ts";

export default [
  {
    id: "atlassian-api-token",
    name: "an Atlassian API token",
    keywords: ["ATATT3xFfGF0", "ATCTT3xFfG"],
    pattern: /AT[AC]TT3xFfG[\w-]{60,240}=[0-9A-F]{8}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      [
        "ATATT3",
        "xFfGF0U4x-fhzGh-7c9dPh5x-iapiTa_l1sNsAhlYYma0dMWKq4_4wuXCU-JmdsUQRjfKrCqK64me6xWbGMiRYfJtEYbjzhYajP4yUzxQZYimn8hYzsSlSfcKhIVrC0bK2HfJpUl8fzra4hV8cUwpKNAvi1qY5imZzC31P=19D3F275",
      ],
    ],
    ignored: [["ATATT3xFfGF0..."]],
    see: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  },
  {
    id: "bitbucket-app-password",
    name: "a Bitbucket app password",
    keywords: ["ATBB"],
    pattern: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["ATBB", "boNF3x02SnzSYIAL1vroDqdf9EB822E4"]],
    ignored: [["ATBBxxxxxxxxxxxxxxxxxxxxxxxx01234567"]],
    see: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
  },
] as const satisfies readonly Detector[];
