import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-command-injection",
  docs: {
    description: "Disallow untrusted data in commands and in the names of programs",
    cwe: [78, 77],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
    presetOptions: { strict: { report: "opaque" } },
  },
  sinks: ["shell-command", "program"],
  report: "built",
  consequence:
    ", where it can change which program runs. Name the program and pass its arguments as a list, without a shell: `execFile(program, [argument])`.",
});
