import { defineTaintRule } from "../../define-taint-rule.ts";
import { withoutLineBreaks } from "./no-log-injection/without-line-breaks.ts";

export default defineTaintRule({
  name: "no-log-injection",
  docs: {
    description: "Disallow untrusted data with line breaks in logs",
    cwe: [117],
    owasp: "A09:2025",
    severity: "low",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    log: ", where a line break in it begins an entry that you never wrote. Take line breaks out of it, or log it as JSON.",
  },
  threatModels: ["remote"],
  report: "tainted",
  remedies: {
    messages: { flattened: "Take the line breaks out of it." },
    of: withoutLineBreaks,
  },
});
