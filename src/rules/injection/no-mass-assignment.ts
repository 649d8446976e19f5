import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-mass-assignment",
  docs: {
    description: "Disallow writing whole objects of somebody else's choice into records",
    cwe: [915],
    owasp: "A08:2025",
    severity: "medium",
    confidence: "medium",
    preset: "recommended",
  },
  sinks: {
    "record-fields":
      ", where its sender chooses which fields are written: `role`, `verified`, `ownerId` as well as those of your form. Name the fields: `{ name: body.name }`, or take what a schema lets through.",
  },
  report: "tainted",
});
