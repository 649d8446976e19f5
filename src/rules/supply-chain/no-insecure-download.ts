import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import type { Node } from "../../engine/syntax/node.ts";
import { isMadeUp } from "../../secrets/made-up.ts";
import { downloads, mayDownload } from "./no-insecure-download/downloads.ts";

export default defineRule({
  name: "no-insecure-download",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow programs and scripts that are fetched over `http:`",
      cwe: [829, 494, 319],
      owasp: "A08:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      fetched:
        "`{{ url }}` is fetched by `{{ call }}` without encryption: whoever stands between can send another program in its place. Use `https:`, and compare a checksum before it is run.",
      secured: "Fetch it over `https:`.",
    },
  },
  create(context, settings) {
    const { cwd, filename, sourceCode } = context;
    if (!mayDownload(sourceCode.text) || isMadeUp(filename, cwd)) return {};
    const analysis = analyze(context, settings);
    return {
      Program() {
        for (const { name, node, url } of downloads(analysis)) {
          context.report({
            node,
            messageId: "fetched",
            data: { url, call: name },
            suggest: isWritten(node)
              ? [
                  {
                    messageId: "secured",
                    fix: (fixer) =>
                      fixer.replaceText(node, sourceCode.getText(node).replace("http:", "https:")),
                  },
                ]
              : null,
          });
        }
      },
    };

    function isWritten(node: Node): boolean {
      return sourceCode.getText(node).split("http:").length === 2;
    }
  },
});
