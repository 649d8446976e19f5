import { defineDisclosureRule } from "../../define-disclosure-rule.ts";

export default defineDisclosureRule({
  name: "no-sensitive-logging",
  docs: {
    description: "Disallow passwords, tokens and their like in logs",
    cwe: [532, 312],
    owasp: "A09:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sink: "log-entry",
  message:
    ", and stays in the log, which more people and programs read than may know it. Leave it out, or log that it is there.",
});
