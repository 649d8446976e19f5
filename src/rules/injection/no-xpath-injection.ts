import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-xpath-injection",
  docs: {
    description: "Disallow untrusted data in XPath expressions",
    cwe: [643],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    xpath:
      ", where a quote in it ends your text, and `or` lets every node through. Put a variable into the expression, and hand over its value.",
  },
  report: "tainted",
});
