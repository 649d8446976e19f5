import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-path-traversal",
  docs: {
    description: "Disallow untrusted data in the paths of files",
    cwe: [22, 73],
    owasp: "A01:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: ["path"],
  report: "tainted",
  consequence:
    ", where `../` leads out of the folder that was meant. Keep the last part only (`path.basename`), or resolve the path and check that it starts with the folder and a separator.",
});
