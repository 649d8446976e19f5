import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { stackReads } from "./no-stack-trace-exposure/stack-reads.ts";

const STACK = /\.stack\b/u;

export default defineRule({
  name: "no-stack-trace-exposure",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow stack traces in what a server answers with",
      cwe: [209, 497],
      owasp: "A10:2025",
      severity: "medium",
      confidence: "high",
      preset: "recommended",
    },
    schema: [],
    messages: {
      exposed:
        "`{{ source }}` (line {{ line }}) is sent by `{{ call }}` to whoever asks: it shows which files and packages your server is made of. Log it, and answer with a sentence.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    if (!STACK.test(sourceCode.text)) return {};
    const analysis = analyze(context, settings);
    if (!analysis.maySink("response-body")) return {};
    return {
      Program() {
        const reads = stackReads(analysis.graph.local.index, sourceCode);
        if (reads.size === 0) return;
        for (const site of analysis.sinks("response-body")) {
          const { evidence, origin } = analysis.reaching(site, reads);
          if (evidence !== "tainted" || !origin) continue;
          const source = sourceCode.getText(origin.node);
          const line = String(origin.node.loc.start.line);
          const data = { source, line, call: site.name };
          context.report({ node: site.node, messageId: "exposed", data });
        }
      },
    };
  },
});
