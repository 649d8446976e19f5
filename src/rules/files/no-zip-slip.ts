import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-zip-slip",
  docs: {
    description: "Disallow the names of files in archives as paths",
    cwe: [22, 29],
    owasp: "A01:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    path: ", where `../` in it leads out of the folder that you unpack into. Resolve the whole path, and check that it starts with the folder and a separator.",
  },
  sources: ["archive-entry"],
  report: "tainted",
});
