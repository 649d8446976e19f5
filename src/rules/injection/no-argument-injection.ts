import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-argument-injection",
  docs: {
    description: "Disallow untrusted data where a program looks for its options",
    cwe: [88],
    owasp: "A05:2025",
    severity: "high",
    confidence: "medium",
    preset: "recommended",
  },
  sinks: {
    "program-argument":
      ', where it is read as an option if it begins with `-`, and this program has options that start other programs or write files. Put `"--"` before it, or refuse what begins with a dash.',
  },
  report: "tainted",
});
