import { defineDisclosureRule } from "../../define-disclosure-rule.ts";

export default defineDisclosureRule({
  name: "no-cleartext-storage",
  docs: {
    description:
      "Disallow passwords, tokens and their like in files and stores that are not encrypted",
    cwe: [312, 377],
    owasp: "A04:2025",
    severity: "low",
    confidence: "low",
    preset: "all",
  },
  sink: "stored-value",
  message:
    ", which keeps it readable for whoever gets at the file or a copy of it. Encrypt it, or keep it in the system's store for secrets.",
  isNamed: true,
});
