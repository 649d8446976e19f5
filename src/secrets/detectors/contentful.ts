import type { Detector } from "../detector.ts";

export default [
  {
    id: "contentful-token",
    name: "a Contentful management token",
    keywords: ["CFPAT-"],
    pattern: /CFPAT-[\w-]{43}(?![\w-])/,
    scope: "anywhere",
    found: [["CFPAT-", "dWBF3PsNafa4CCex8vSgT8XIONIAuxcIeNb08fDvqKp"]],
    ignored: [["CFPAT-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://www.contentful.com/developers/docs/references/authentication/",
  },
] as const satisfies readonly Detector[];
