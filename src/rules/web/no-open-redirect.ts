import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-open-redirect",
  docs: {
    description: "Disallow redirects to addresses that somebody else chooses",
    cwe: [601],
    owasp: "A01:2025",
    severity: "medium",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    redirect:
      ", where it leads your visitors to any other site. Begin the address with a path of your own, or compare its origin with yours.",
  },
  report: "tainted",
});
