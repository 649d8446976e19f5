import type { TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { shortened } from "../../define-taint-rule.ts";
import { linesOf, originOf } from "../../origin.ts";
import { codeParts, MAY_WRITE_CODE } from "./no-improper-code-sanitization/code-places.ts";
import { encodingOf, type Encoding } from "./no-improper-code-sanitization/encodings.ts";

type Text = TSESTree.BinaryExpression | TSESTree.TemplateLiteral;

export default defineRule({
  name: "no-improper-code-sanitization",
  meta: {
    type: "problem",
    docs: {
      description:
        "Disallow untrusted data in the scripts of a page that was made safe for another place",
      cwe: [79, 94, 116],
      owasp: "A05:2025",
      severity: "high",
      confidence: "medium",
      preset: "recommended",
    },
    schema: [],
    messages: {
      stringified:
        '`{{ call }}` writes `{{ source }}` (line {{ line }}), which comes from {{ origin }}, into a script: `</script>` in it ends the script, and a tag may follow. Write `<` as `\\u003c`: `.replace(/</g, "\\\\u003c")`, or use `serialize-javascript`.',
      escaped:
        "`{{ call }}` escapes HTML, but `{{ source }}` (line {{ line }}), which comes from {{ origin }}, stands in code here, where it needs no tag to be run. Put it into a `data-` attribute, and let the script read it there.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    if (!MAY_WRITE_CODE.test(sourceCode.text)) return {};
    const analysis = analyze(context, settings);
    if (!analysis.maySuspect("html")) return {};
    const texts: Text[] = [];
    return {
      BinaryExpression(node) {
        if (node.operator === "+" && node.parent.type !== "BinaryExpression") texts.push(node);
      },
      TemplateLiteral(node) {
        texts.push(node);
      },
      "Program:exit"() {
        for (const text of texts) {
          for (const part of codeParts(analysis.graph, text)) {
            const encoding = encodingOf(analysis, part);
            if (!encoding || isTold(encoding)) continue;
            const { call, kind, verdict } = encoding;
            const { origin, text: source } = originOf(verdict);
            const line = linesOf(verdict, part.node);
            const data = { call: shortened(sourceCode.getText(call)), source, line, origin };
            context.report({ node: part.node, messageId: kind, data });
          }
        }
      },
    };

    /** Whether it is seen to reach a response, of which another rule tells. */
    function isTold({ verdict: { origin } }: Encoding): boolean {
      return analysis.sinks("html").some((site) => {
        const verdict = analysis.verdict(site);
        return verdict.evidence === "tainted" && verdict.origin?.node === origin?.node;
      });
    }
  },
});
