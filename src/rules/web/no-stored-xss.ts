import { defineTaintRule } from "../../define-taint-rule.ts";
import { IMMEDIATE_MODELS, STORED_MODELS } from "../../vocabulary/stored-models.ts";

const REMEDY = "Escape it as you would what a request says: somebody has written it.";

export default defineTaintRule({
  name: "no-stored-xss",
  docs: {
    description: "Disallow the contents of databases and files in HTML, unless they are escaped",
    cwe: [79],
    owasp: "A05:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    html: `, where every visitor's browser runs any script that is in it. ${REMEDY}`,
    "dom-html": `, where any script that is in it runs in your page. ${REMEDY}`,
  },
  threatModels: STORED_MODELS,
  otherModels: IMMEDIATE_MODELS,
  report: "tainted",
});
