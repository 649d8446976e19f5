import type { Detector } from "../detector.ts";

export default [
  {
    id: "dynatrace-token",
    name: "a Dynatrace token",
    keywords: ["dt0c01.", "dt0s01."],
    pattern: /dt0[cs]01\.[A-Z0-9]{24}\.[A-Z0-9]{64}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [
      [
        "dt0c01.",
        "9CH7CDXPTFQVU7Q3QPE46E4U.1BW2AK33AO19BTKSBER56R0BBEX2ZGH3QWWHQKIIZ8Q22HROSUF3738BYC2JM61J",
      ],
    ],
    ignored: [["dt0c01.XXXXXXXXXXXXXXXXXXXXXXXX.YYYY"]],
    see: "https://docs.dynatrace.com",
  },
] as const satisfies readonly Detector[];
