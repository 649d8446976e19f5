import type { Detector } from "../detector.ts";

export default [
  {
    id: "jfrog-api-key",
    name: "a JFrog API key",
    keywords: ["AKCp", "cmVmdGtu"],
    pattern: /(?:AKCp[A-Za-z0-9]{69}|cmVmdGtu[A-Za-z0-9]{56})(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      ["AKCp", "zng0mEpUGrVdE2ICKt3xEej6qr9fSDFxlx9audP2J67MBkoQrSHdrrPxuzRjNJMzmHRBj"],
      ["cmVmdGtu", "p7UXHfxVsvrnTVsGL1N4wBSbDZgRQEhvxfxlA1bsE21JdCEjHXBXbLkl"],
    ],
    ignored: [["AKCpshort"]],
    see: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
  },
] as const satisfies readonly Detector[];
