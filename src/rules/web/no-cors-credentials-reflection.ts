import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { linesOf } from "../../origin.ts";
import { isAnyOrigin } from "./no-cors-credentials-reflection/any-origin.ts";
import { isCompared } from "./no-cors-credentials-reflection/comparison.ts";

const CREDENTIALS = /access-control-allow-credentials/iu;

export default defineRule({
  name: "no-cors-credentials-reflection",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow letting every site read answers that are meant for who is signed in",
      cwe: [942, 346],
      owasp: "A02:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    schema: [],
    messages: {
      any: '`{{ call }}` lets every site send requests with your visitors\' cookies, and read the answers. Name the origins that may: `origin: ["https://app.example.com"]`.',
      reflected:
        "`{{ source }}` (line {{ line }}) is whatever site asks, and `{{ call }}` lets it read answers that were made for your visitors' cookies. Compare it with a list of origins first.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    const analysis = analyze(context, settings);
    const hasOptions = analysis.maySink("cors-origin");
    const hasHeaders = CREDENTIALS.test(sourceCode.text) && analysis.maySink("cors-header");
    if (!hasOptions && !hasHeaders) return {};
    return {
      Program() {
        for (const site of hasOptions ? analysis.sinks("cors-origin") : []) {
          if (!isAnyOrigin(analysis, site)) continue;
          context.report({ node: site.node, messageId: "any", data: { call: site.name } });
        }
        for (const site of hasHeaders ? analysis.sinks("cors-header") : []) {
          const verdict = analysis.verdict(site);
          const { evidence, origin } = verdict;
          if (evidence !== "tainted" || !origin || isCompared(site.node, sourceCode)) continue;
          context.report({
            node: site.node,
            messageId: "reflected",
            data: {
              source: sourceCode.getText(origin.node),
              line: linesOf(verdict, site.node),
              call: site.name,
            },
          });
        }
      },
    };
  },
});
