import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-xxe",
  docs: {
    description: "Disallow untrusted documents in XML parsers that read what a document refers to",
    cwe: [611, 827],
    owasp: "A02:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    xml: ', which puts files and answers of servers into it where the document asks for them: `<!ENTITY x SYSTEM "file:///etc/passwd">`. Parse it without `noent`, `replaceEntities` and `dtdload`.',
  },
  report: "tainted",
});
