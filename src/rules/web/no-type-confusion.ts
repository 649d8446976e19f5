import { defineTaintRule } from "../../define-taint-rule.ts";
import { testedTexts } from "./no-type-confusion/tested-texts.ts";

export default defineTaintRule({
  name: "no-type-confusion",
  docs: {
    description: "Disallow checks of untrusted text that a list in its place passes",
    cwe: [843, 1287],
    owasp: "A05:2025",
    severity: "medium",
    confidence: "medium",
    preset: "strict",
  },
  sinks: {
    "tested-text":
      ", where a list may stand in its place: that has `includes`, `indexOf` and `length` too, but they ask about its elements. Check that `typeof` says `string` first, or test `String(…)` of it.",
  },
  places: {
    pattern: /\.(?:includes|indexOf|lastIndexOf)\s*\(|\.length\b|\[0\]/u,
    of: testedTexts,
  },
  threatModels: ["remote"],
  report: "tainted",
  remedies: {
    messages: { converted: "Test the text that it becomes." },
    of: ({ site: { node }, sourceCode }) => [
      {
        messageId: "converted",
        fix: (fixer) => fixer.replaceText(node, `String(${sourceCode.getText(node)})`),
      },
    ],
  },
});
