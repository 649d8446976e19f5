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
  sinks: {
    deserialization:
      ", where the sender decides what it becomes: functions, objects of any class, a crash. Accept plain data only: parse it with `JSON.parse` and check its shape.",
  },
  report: "tainted",
});
