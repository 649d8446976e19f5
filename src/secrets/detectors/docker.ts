import type { Detector } from "../detector.ts";

export default [
  {
    id: "docker-hub-token",
    name: "a Docker Hub access token",
    keywords: ["dckr_pat_", "dckr_oat_"],
    pattern: /dckr_[po]at_[\w-]{27,32}(?![\w-])/,
    scope: "anywhere",
    found: [
      ["dckr_pat_", "JkQls4VutvPJc5NLvXaVmk7gj1F"],
      ["dckr_oat_", "ACakr6Y6TztfqubmmcMKYAfLIjCwZxAZ"],
    ],
    ignored: [["dckr_pat_xxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://docs.docker.com/security/access-tokens/",
  },
] as const satisfies readonly Detector[];
