import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-nosql-injection",
  docs: {
    description: "Disallow untrusted objects in queries of document databases",
    cwe: [943],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    nosql:
      ", where an object brings operators of its sender's choice: `{ $ne: null }` fits every document. Make text of it with `String(…)`, or compare it with `{ $eq: … }`.",
  },
  report: "tainted",
});
