import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-xml-bomb",
  docs: {
    description: "Disallow untrusted documents in XML parsers that put in entities without a limit",
    cwe: [776, 400],
    owasp: "A02:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    "expanded-xml":
      ", which puts in whatever entities the document defines: a few lines of it become gigabytes. Use a parser that sets a limit, or refuse documents with a `<!DOCTYPE`.",
  },
  report: "tainted",
});
