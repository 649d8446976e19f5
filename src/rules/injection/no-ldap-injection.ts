import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-ldap-injection",
  docs: {
    description: "Disallow untrusted data in filters and names of directories",
    cwe: [90],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    ldap: ", where a `*` or a parenthesis in it changes who is found. Escape it, with the package `ldap-escape`, or hand over a filter object such as `EqualityFilter`.",
  },
  report: "tainted",
});
