import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-template-injection",
  docs: {
    description: "Disallow untrusted data in the text of templates",
    cwe: [1336, 94],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    template:
      ", which makes a program of it: a template can call functions and read all that it is rendered with. Keep its text constant, and hand over the data when it is rendered.",
  },
  report: "tainted",
});
