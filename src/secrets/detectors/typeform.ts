import type { Detector } from "../detector.ts";

export default [
  {
    id: "typeform-token",
    name: "a Typeform token",
    keywords: ["tfp_"],
    pattern: /tfp_[A-Za-z0-9_.=-]{40,59}(?![\w.=-])/,
    scope: "anywhere",
    found: [["tfp_", "488xyrVJ03YQLE6njPJ51eVzkDGGui5NUpuXP62zzMYp"]],
    ignored: [["tfp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]],
    see: "https://www.typeform.com/developers/get-started/personal-access-token/",
  },
] as const satisfies readonly Detector[];
