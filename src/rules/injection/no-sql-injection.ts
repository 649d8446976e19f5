import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-sql-injection",
  docs: {
    description: "Disallow untrusted data in the text of SQL statements",
    cwe: [89],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
    presetOptions: { strict: { report: "opaque" } },
  },
  sinks: ["sql"],
  report: "built",
  consequence:
    ", where it can change what the statement does. Put a placeholder in the text and pass the value beside it.",
});
