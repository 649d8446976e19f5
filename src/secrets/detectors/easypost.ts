import type { Detector } from "../detector.ts";

export default [
  {
    id: "easypost-api-key",
    name: "an EasyPost API key",
    keywords: ["EZAK"],
    pattern: /EZAK[A-Za-z0-9]{54}(?![A-Za-z0-9])/,
    scope: "anywhere",
    found: [["EZAK", "4O4RMsqeuGq4v5xTY8E1UB3XB7F4fiFxk1TycQkY00SkImQYrfp4UD"]],
    ignored: [["EZAKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://docs.easypost.com/docs/authentication",
  },
] as const satisfies readonly Detector[];
