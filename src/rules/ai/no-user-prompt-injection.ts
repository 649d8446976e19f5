import { defineTaintRule } from "../../define-taint-rule.ts";
import { contentsOf } from "../../engine/values/chat-messages.ts";

export default defineTaintRule({
  name: "no-user-prompt-injection",
  docs: {
    description: "Disallow untrusted data in what a language model is asked",
    cwe: [1427],
    owasp: "A05:2025",
    severity: "low",
    confidence: "low",
    preset: "all",
  },
  sinks: {
    prompt:
      ", where a model may take it for instructions. Grant the model no more than whoever wrote it may do, and check what it answers.",
  },
  places: {
    pattern: /\buser\b/u,
    of: (analysis) =>
      contentsOf(analysis.graph, analysis.sinks("chat-messages"), ["user"], "prompt"),
  },
  report: "tainted",
});
