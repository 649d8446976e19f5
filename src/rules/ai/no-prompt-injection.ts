import { defineTaintRule } from "../../define-taint-rule.ts";
import { contentsOf } from "../../engine/values/chat-messages.ts";

export default defineTaintRule({
  name: "no-prompt-injection",
  docs: {
    description: "Disallow untrusted data in the instructions of a language model",
    cwe: [1427, 74],
    owasp: "A05:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    "system-prompt":
      ", which a model obeys above all else. Keep the instructions constant, and hand it over in a message of the user.",
  },
  places: {
    pattern: /\b(?:developer|system)\b/u,
    of: (analysis) =>
      contentsOf(
        analysis.graph,
        analysis.sinks("chat-messages"),
        ["developer", "system"],
        "system-prompt",
      ),
  },
  report: "tainted",
});
