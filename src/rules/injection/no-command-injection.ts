import { defineTaintRule } from "../../define-taint-rule.ts";
import { programCall } from "./no-command-injection/program-call.ts";

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
  sinks: {
    "shell-command":
      ", where a shell runs any command that is in it. Start the program without a shell, and pass each argument by itself: `execFile(program, [argument])`.",
    program:
      ", where it decides which program is started. Choose the program from a list of your own.",
  },
  names: ["program"],
  report: "built",
  remedies: {
    messages: { list: "Start `{{ program }}` without a shell, with a list of arguments." },
    of: programCall,
  },
});
