import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-resource-exhaustion",
  docs: {
    description: "Disallow untrusted numbers as sizes and durations",
    cwe: [770, 400, 789],
    owasp: "A06:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    size: ", which takes as much memory or time as it says. Compare it with a limit first, or take the smaller of the two: `Math.min(count, 100)`.",
  },
  threatModels: ["remote"],
  report: "tainted",
});
