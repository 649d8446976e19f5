import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-header-injection",
  docs: {
    description: "Disallow untrusted data in the headers that a server answers with",
    cwe: [113, 93],
    owasp: "A05:2025",
    severity: "low",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    header:
      ", where it ends the value that you meant: with a semicolon, a quote or, if nobody looks, a line break and headers of its own. Encode it with `encodeURIComponent`, or choose from values of your own.",
  },
  threatModels: ["remote"],
  report: "tainted",
});
