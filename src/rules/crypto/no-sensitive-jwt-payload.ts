import { defineDisclosureRule } from "../../define-disclosure-rule.ts";

export default defineDisclosureRule({
  name: "no-sensitive-jwt-payload",
  docs: {
    description:
      "Disallow passwords, keys and their like in signed tokens, which everybody can read",
    cwe: [522, 359],
    owasp: "A04:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sink: "token-payload",
  message:
    ", which signs it and hides nothing: whoever holds the token can read it. Put only an identifier and rights into the token.",
});
