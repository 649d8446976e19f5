import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-client-side-request-forgery",
  docs: {
    description: "Disallow addresses of a page's requests that a link chooses",
    cwe: [918],
    owasp: "A01:2025",
    severity: "low",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    "request-path":
      ", which sends your visitor's cookies to whatever address it leads to, with `../` to another of your own. Encode it with `encodeURIComponent`, or choose from values of your own.",
  },
  threatModels: ["browser"],
  report: "tainted",
});
