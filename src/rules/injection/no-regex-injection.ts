import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-regex-injection",
  docs: {
    description: "Disallow untrusted data in the source of regular expressions",
    cwe: [1333, 625],
    owasp: "A05:2025",
    severity: "medium",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    regex:
      ", where a pattern of its sender's choice can keep the program busy for hours. Escape it, with `RegExp.escape` or the package `escape-string-regexp`, or look for it with `includes`.",
  },
  report: "tainted",
});
