import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-jwt-without-verification",
  docs: {
    description: "Disallow reading untrusted tokens without a check of their signature",
    cwe: [347, 345],
    owasp: "A04:2025",
    severity: "high",
    confidence: "medium",
    preset: "recommended",
  },
  sinks: {
    "unverified-token":
      ", which reads a token and does not ask who has signed it: anybody can write one that says what they like. Use `verify`, with the key and the algorithms that you sign with.",
  },
  report: "tainted",
});
