import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { shortened } from "../../define-taint-rule.ts";
import { linesOf, ORIGINS } from "../../origin.ts";
import { pollutions } from "./no-prototype-pollution/pollutions.ts";

/** `…] =`, and not `…] ==`; `…].name =`; or a function that writes. */
const WRITE =
  /\]\s*(?:\.\s*[\w$]+\s*)?(?:[|&?]{2}|\+)?=(?![=>])|\b(?:Object\.(?:assign|defineProperty)|Reflect\.(?:set|defineProperty))\b/;

/** Then nothing can be written into it. */
const FROZEN = /\bObject\.freeze\(\s*Object\.prototype\s*\)/;

export default defineRule({
  name: "no-prototype-pollution",
  meta: {
    type: "problem",
    docs: {
      description:
        "Disallow writes by which untrusted names can change the prototype of all objects",
      cwe: [1321, 915],
      owasp: "A08:2025",
      severity: "high",
      confidence: "medium",
      preset: "recommended",
    },
    schema: [],
    messages: {
      polluted:
        "`{{ name }}` (line {{ line }}) comes from {{ origin }}, and may be `__proto__`: then `{{ target }}` is what all objects inherit from, and this changes every one of them. Refuse the names `__proto__`, `constructor` and `prototype`, or keep the values in a `Map`.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    if (!WRITE.test(sourceCode.text) || FROZEN.test(sourceCode.text)) return {};
    const analysis = analyze(context, settings);
    if (!analysis.maySuspect("prototype-key")) return {};
    return {
      Program() {
        for (const { name, verdict, write } of pollutions(analysis)) {
          context.report({
            node: write.node,
            messageId: "polluted",
            data: {
              name: shortened(sourceCode.getText(name)),
              target: shortened(sourceCode.getText(write.object)),
              line: linesOf(verdict, write.node),
              origin: ORIGINS[verdict.origin?.kind ?? "remote"],
            },
          });
        }
      },
    };
  },
});
