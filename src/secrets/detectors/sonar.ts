import type { Detector } from "../detector.ts";

export default [
  {
    id: "sonarqube-token",
    name: "a SonarQube token",
    keywords: ["squ_", "sqp_", "sqa_"],
    pattern: /sq[upa]_[0-9a-f]{40}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["squ_", "d43deee900b43b91b22021ffcfb29d7bdc49a08e"]],
    ignored: [["sqp_0000000000000000000000000000000000000000"]],
    see: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
  },
] as const satisfies readonly Detector[];
