import { defineTaintRule } from "../../define-taint-rule.ts";
import { IMMEDIATE_MODELS } from "../../vocabulary/stored-models.ts";

const REMEDY = "Write it as text (`textContent`), or sanitize it first (`DOMPurify.sanitize`).";

export default defineTaintRule({
  name: "no-dom-xss",
  docs: {
    description: "Disallow untrusted data in the HTML that a page makes of text",
    cwe: [79],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    "dom-html": `, where any script that is in it runs in your page. ${REMEDY}`,
    "dom-content": `, where any script that is in it runs in your page. ${REMEDY}`,
    "dom-selector":
      ", which makes elements of a text that begins with a tag, and runs the scripts in it. Look for elements with `$(document).find(selector)`.",
  },
  threatModels: IMMEDIATE_MODELS,
  report: "tainted",
});
