import { defineRule } from "../../define-rule.ts";
import { textLocation } from "../../languages/text-location.ts";
import { CONTROLS, NAMES, reordering, segmentsOf } from "./no-bidi-characters/segments.ts";
import { escaping, removal } from "./no-bidi-characters/remedies.ts";

export default defineRule({
  name: "no-bidi-characters",
  language: "any",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow invisible characters that show code in another order than it runs",
      cwe: [1007],
      owasp: "A08:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      reordered:
        "Hidden here: {{ characters }}. What follows is shown in another order than it runs in. Remove it, or write it as an escape where a text needs it.",
      escaped: "Write it as an escape.",
      removed: "Remove it.",
    },
  },
  create({ report, sourceCode }) {
    if (!CONTROLS.test(sourceCode.text)) return {};
    for (const segment of segmentsOf(sourceCode)) {
      const found = reordering(segment.controls);
      const [first] = found;
      const last = found.at(-1);
      if (!first || !last) continue;
      report({
        loc: {
          start: textLocation(sourceCode, first.offset),
          end: textLocation(sourceCode, last.offset + 1),
        },
        messageId: "reordered",
        data: {
          characters: [...new Set(found.map(({ character }) => NAMES[character]))].join(", "),
        },
        suggest: [
          { messageId: "escaped", fix: escaping(sourceCode, segment) },
          { messageId: "removed", fix: removal(sourceCode, segment) },
        ],
      });
    }
    return {};
  },
});
