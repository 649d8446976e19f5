import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-unsafe-deserialization",
  docs: {
    description: "Disallow untrusted data in deserializers that can create code or classes",
    cwe: [502],
    owasp: "A08:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: ["deserialization"],
  report: "tainted",
  consequence:
    ", which can bring functions and objects of the sender's choice to life. Use `JSON.parse`, or a schema that allows plain data only.",
});
