import type { Detector } from "../detector.ts";

export default [
  {
    id: "gitlab-token",
    name: "a GitLab token",
    keywords: [
      "glpat-",
      "gldt-",
      "glrt-",
      "glft-",
      "glsoat-",
      "glffct-",
      "glimt-",
      "glagent-",
      "gloas-",
      "glptt-",
    ],
    pattern:
      /gl(?:pat|dt|rt|ft|soat|ffct|imt|agent|oas|ptt)-[\w-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{7,9}|\.[0-9a-z]{9})?(?![\w-])/,
    scope: "anywhere",
    found: [
      ["glpat-", "O-Z_FlIIa8xCm1rQbAKY"],
      ["glpat-", "hgS34N17evSXTD4oGOdH1IIldYlDen.01.8a5wprfja"],
      ["glptt-", "00179a109d2cfb84f78edb4aa65db817d9b17aca"],
      ["glrt-", "T0Lq2OPQP9X6Q2bmL0r1"],
    ],
    ignored: [
      ["glpat-xxxxxxxxxxxxxxxxxxxx"],
      ["glpat-your-token-goes-here"],
      ["glft-a-css-class-name-of-some-length"],
    ],
    see: "https://docs.gitlab.com/security/tokens/",
  },
  {
    id: "gitlab-ci-job-token",
    name: "a GitLab CI job token",
    keywords: ["glcbt-"],
    pattern: /glcbt-[0-9a-f]{1,5}_[\w-]{20}(?![\w-])/,
    scope: "anywhere",
    found: [["glcbt-", "64_QlEPTO2sLvr6hhG-ZVfJ"]],
    ignored: [["glcbt-64_"]],
    see: "https://docs.gitlab.com/ci/jobs/ci_job_token/",
  },
] as const satisfies readonly Detector[];
