import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { meansHtml } from "../../engine/taint/library-input.ts";
import { linesOf, originOf } from "../../origin.ts";
import { pluginOptions } from "./no-unsafe-jquery-plugin/plugin-options.ts";

export default defineRule({
  name: "no-unsafe-jquery-plugin",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow options of jQuery plugins where a selector can become HTML",
      cwe: [79],
      owasp: "A05:2025",
      severity: "medium",
      confidence: "low",
      preset: "all",
    },
    schema: [],
    hasSuggestions: true,
    messages: {
      option:
        "`{{ source }}` (line {{ line }}) is an option of this plugin, and `{{ sink }}` makes elements of a text that begins with a tag, and runs the scripts in it. Look for elements with `$(document).find(selector)`.",
      found: "Look for it in the document.",
    },
  },
  create(context, settings) {
    if (!/\bfn\b/u.test(context.sourceCode.text)) return {};
    const analysis = analyze(context, settings);
    if (!analysis.maySink("dom-selector")) return {};
    return {
      Program() {
        const options = pluginOptions(analysis.graph);
        if (options.size === 0) return;
        for (const site of analysis.sinks("dom-selector")) {
          const { call, name: sink, node } = site;
          const verdict = analysis.reaching(site, options);
          const { text: source } = originOf(verdict);
          // What is asked for as a whole is what the plugin is for.
          if (verdict.evidence !== "tainted" || !source.includes(".") || meansHtml(source))
            continue;
          // In a package, `no-dom-xss` says so.
          if (analysis.verdict(site).evidence === "tainted") continue;
          const isFunction = call.type === "CallExpression" && call.callee.type === "Identifier";
          context.report({
            node,
            messageId: "option",
            data: { source, line: linesOf(verdict, node), sink },
            suggest: isFunction
              ? [
                  {
                    messageId: "found",
                    fix: (fixer) => fixer.insertTextBefore(node, "document).find("),
                  },
                ]
              : [],
          });
        }
      },
    };
  },
});
