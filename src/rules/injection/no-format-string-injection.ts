import { defineTaintRule } from "../../define-taint-rule.ts";
import { asValue } from "./no-format-string-injection/as-value.ts";

export default defineTaintRule({
  name: "no-format-string-injection",
  docs: {
    description: "Disallow untrusted data in the text that says how other values are shown",
    cwe: [134],
    owasp: "A05:2025",
    severity: "low",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    format:
      ', where a `%s` in it swallows the next value, and a `%d` makes it `NaN`. Make it a value itself, behind a text of your own: `"%s"`.',
  },
  threatModels: ["remote"],
  report: "tainted",
  remedies: {
    messages: { value: 'Put `"%s"` before it.' },
    of: asValue,
  },
});
