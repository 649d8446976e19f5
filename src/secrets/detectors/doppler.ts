import type { Detector } from "../detector.ts";

export default [
  {
    id: "doppler-token",
    name: "a Doppler token",
    keywords: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
    pattern:
      /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      ["dp.pt.", "ZINdBbV1pJXmtL2xaEAN4MqURFBvEvqdHXEBFZQJdVu"],
      ["dp.st.", "prd.", "ULLvG0DfHe6EuauLZxqH5qgS20dOmKZxsPAOZKZp5Um"],
    ],
    ignored: [["dp.st.width"]],
    see: "https://docs.doppler.com/reference/auth-token-formats",
  },
] as const satisfies readonly Detector[];
