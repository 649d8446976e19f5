import { defineTaintRule } from "../../define-taint-rule.ts";

export default defineTaintRule({
  name: "no-dynamic-require",
  docs: {
    description: "Disallow modules that somebody else names",
    cwe: [829, 706],
    owasp: "A05:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
    presetOptions: { strict: { report: "built" } },
  },
  sinks: {
    module:
      ", which loads and runs whatever file it names. Look the module up in a table of those that you mean: `{ csv: () => import('./csv.js') }`.",
  },
  threatModels: ["browser", "remote"],
  report: "tainted",
});
