import { defineTaintRule } from "../../define-taint-rule.ts";
import { openNames } from "./no-property-injection/open-names.ts";

export default defineTaintRule({
  name: "no-property-injection",
  docs: {
    description: "Disallow names of properties and headers that somebody else chooses",
    cwe: [915, 472],
    owasp: "A08:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    "property-name":
      ", where it may be a name that you use yourself, or one that all objects have: `constructor`, `toString`. Keep such values in a `Map`, or compare the name with a list.",
  },
  places: { pattern: /\]\s*(?:[|&?]{2}|[+])?=(?![=>])/u, of: openNames },
  threatModels: ["remote"],
  report: "tainted",
});
