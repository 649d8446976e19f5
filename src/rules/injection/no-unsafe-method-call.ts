import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { shortened } from "../../define-taint-rule.ts";
import { WHOLE } from "../../engine/flow/access-path.ts";
import { linesOf, originOf } from "../../origin.ts";
import {
  inheritsMethods,
  isCalled,
  membersByName,
} from "./no-unsafe-method-call/called-members.ts";

/** A name in brackets behind an object, and not a text or a number. */
const NAMED_MEMBER = /[\w$)\]?.]\s*\[\s*[^\s\]"'\d]/;

export default defineRule({
  name: "no-unsafe-method-call",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow calls of methods whose name is untrusted",
      cwe: [754, 94, 470],
      owasp: "A05:2025",
      severity: "high",
      confidence: "medium",
      preset: "recommended",
    },
    schema: [],
    messages: {
      chosen:
        "`{{ name }}` (line {{ line }}) comes from {{ origin }} and says which method of `{{ object }}` is called: any that it has or inherits, `constructor` among them. Ask `Object.hasOwn({{ object }}, {{ name }})` first, or keep the functions in a `Map`.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    if (!NAMED_MEMBER.test(sourceCode.text)) return {};
    const analysis = analyze(context, settings);
    if (!analysis.maySuspect("method-name")) return {};
    return {
      Program() {
        for (const member of membersByName(analysis.graph)) {
          const { object, property } = member;
          if (!isCalled(analysis.graph, member)) continue;
          const verdict = analysis.trace(property, WHOLE, "method-name");
          if (verdict.evidence !== "tainted" || !inheritsMethods(analysis.graph, member)) continue;
          context.report({
            node: property,
            messageId: "chosen",
            data: {
              name: shortened(sourceCode.getText(property)),
              object: shortened(sourceCode.getText(object)),
              line: linesOf(verdict, property),
              origin: originOf(verdict).origin,
            },
          });
        }
      },
    };
  },
});
