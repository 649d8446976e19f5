import { defineTaintRule } from "../../define-taint-rule.ts";
import { IMMEDIATE_MODELS } from "../../vocabulary/stored-models.ts";

export default defineTaintRule({
  name: "no-reflected-xss",
  docs: {
    description: "Disallow untrusted data in the HTML that a server answers with",
    cwe: [79],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    html: ", where a browser runs any script that is in it, in your name. Escape it, or answer with another content type than HTML.",
  },
  threatModels: IMMEDIATE_MODELS,
  report: "tainted",
});
