import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-deep-object-exhaustion",
  docs: {
    description: "Disallow validation that goes on after the first error of an untrusted object",
    cwe: [400, 770],
    owasp: "A06:2025",
    severity: "low",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    "validated-object":
      ", which looks for every error in it, so that whoever sends it decides how much time and memory that takes. Leave `allErrors` out.",
  },
  threatModels: ["remote"],
  report: "tainted",
});
