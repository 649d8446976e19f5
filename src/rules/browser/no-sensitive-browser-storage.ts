import { defineDisclosureRule } from "../../define-disclosure-rule.ts";

export default defineDisclosureRule({
  name: "no-sensitive-browser-storage",
  docs: {
    description:
      "Disallow passwords, tokens and their like where every script of a page can read them",
    cwe: [922, 312, 315],
    owasp: "A01:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sink: "browser-storage",
  message:
    ", where every script that ever runs in the page can read it. Keep it in a cookie that the server sets with `HttpOnly`, or in memory.",
  isNamed: true,
});
