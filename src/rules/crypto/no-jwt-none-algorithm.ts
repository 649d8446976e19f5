import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";

export default defineRule({
  name: "no-jwt-none-algorithm",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow tokens that are signed with the algorithm `none`",
      cwe: [347, 327],
      owasp: "A04:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    schema: [],
    messages: {
      none: "`{{ call }}` takes `none` for an algorithm, which is no signature at all: anybody can write such a token. Name the algorithm that you sign with, and no other.",
    },
  },
  create(context, settings) {
    const analysis = analyze(context, settings);
    if (!/none/iu.test(context.sourceCode.text) || !analysis.mayWrite("token-algorithm")) return {};
    return {
      Program() {
        for (const { name, node, path } of analysis.sinks("token-algorithm")) {
          const algorithms = analysis.constants(node, path) ?? [];
          if (!algorithms.some((algorithm) => String(algorithm).toLowerCase() === "none")) continue;
          context.report({ node, messageId: "none", data: { call: name } });
        }
      },
    };
  },
});
