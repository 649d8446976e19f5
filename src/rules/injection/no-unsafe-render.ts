import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-unsafe-render",
  docs: {
    description: "Disallow objects of somebody else's choice as all the data of a view",
    cwe: [94, 73],
    owasp: "A05:2025",
    severity: "high",
    confidence: "high",
    preset: "recommended",
  },
  sinks: {
    "render-data":
      ", which looks for options among the data: a sender who chooses their names chooses the layout that is read, and with some engines code that is run. Name what the view needs: `{ name: body.name }`.",
  },
  report: "tainted",
});
