import type { Detector } from "../detector.ts";

export default [
  {
    id: "github-token",
    name: "a GitHub token",
    keywords: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
    pattern: /gh[opusr]_[A-Za-z0-9]{36,255}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    check: "github-checksum",
    found: [
      ["ghp_", "AoEEi7Et6nfTE8W259RPqhIpk3SEyY3ZQ9rP"],
      ["gho_", "6s89pExrEwEK8dLL6QNVlK0ZNL3KvY0v46Bl"],
      [
        "ghs_",
        "XiQHBklbRsD2cWL3T7a1zYhUmuuhTzTqJJkQkESr6ek5vRKnZAjk22UCJIV4euBbadi8G09SW90aThspCP5pVesOKHwsM8ZFUdFmL0iS8Rxm8xNCzEk8qwx1",
      ],
      ["ghp_", "41tTMSorPqpN65buruQUHUChtlewImtHxhzM"],
    ],
    ignored: [
      ["ghp_", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
      ["ghp_", "short"],
      ["ghp_", "abcdefghijklmnopqrstuvwxyz0123456789"],
    ],
    see: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
  },
  {
    id: "github-fine-grained-token",
    name: "a fine-grained GitHub token",
    keywords: ["github_pat_"],
    pattern: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_])/,
    scope: "anywhere",
    found: [
      [
        "github_pat_",
        "88bGis40k9XMCsT2xzvkED_ac67yFZFs5NnYf0adC3zdCxEXAcBrBiqH0ohWVW9W0na2RmjFrF7oB09GL7",
      ],
    ],
    ignored: [
      [
        "github_pat_",
        "swGSmAsXZd8MdmbjbyJAhQ2d650j7Ome5onRlOjb9b1kWlNiaCxjs8rEYwWPKkKLKhnC94FQagTnd7UT72",
      ],
      ["github_pat_xxx"],
    ],
    see: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
  },
] as const satisfies readonly Detector[];
