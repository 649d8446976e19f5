import type { TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import type { Verdict } from "../../engine/taint/verdict.ts";
import type { Node } from "../../engine/syntax/node.ts";
import type { SourceKind } from "../../libraries/library.ts";
import { linesOf, originOf } from "../../origin.ts";
import { hostsOfSecretLinks, MAY_HOLD_LINKS } from "./no-host-header-poisoning/secret-links.ts";

const SOURCES: ReadonlySet<SourceKind> = new Set(["host-header"]);

export default defineRule({
  name: "no-host-header-poisoning",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow links in mails that lead to the host which a request names",
      cwe: [640, 20, 348],
      owasp: "A07:2025",
      severity: "high",
      confidence: "medium",
      preset: "recommended",
    },
    schema: [],
    messages: {
      mailed:
        "`{{ source }}` (line {{ line }}) is whatever the sender of the request says, and reaches `{{ sink }}`: who asks for a mail to somebody else chooses where the links in it lead. Build them from an address in your configuration.",
      linked:
        "`{{ source }}` (line {{ line }}) is whatever the sender of the request says, and becomes the host of a link that holds a secret: who asks for it in the name of somebody else is sent the secret. Build the link from an address in your configuration.",
    },
  },
  create(context, settings) {
    const analysis = analyze(context, settings);
    const mayLink = MAY_HOLD_LINKS.test(context.sourceCode.text);
    if (!(mayLink || analysis.maySink("mail-body")) || !analysis.mayRead("host-header")) return {};
    const texts: (TSESTree.BinaryExpression | TSESTree.TemplateLiteral)[] = [];
    return {
      ...(mayLink && {
        BinaryExpression(node) {
          if (node.operator === "+" && node.parent.type !== "BinaryExpression") texts.push(node);
        },
        TemplateLiteral(node) {
          texts.push(node);
        },
      }),
      "Program:exit"() {
        const told = new Set<Node>();
        for (const { call, name, node, path } of analysis.sinks("mail-body")) {
          const verdict = analysis.trace(node, path, "mail-body", SOURCES);
          if (verdict.evidence !== "tainted") continue;
          for (const step of verdict.steps()) told.add(step.node);
          if (told.has(call)) continue;
          told.add(call);
          report(node, "mailed", verdict, name);
        }
        for (const text of texts) {
          for (const host of hostsOfSecretLinks(analysis, text)) {
            const verdict = analysis.trace(host, [], "mail-body", SOURCES);
            if (verdict.evidence !== "tainted" || told.has(text) || told.has(host)) continue;
            report(host, "linked", verdict);
          }
        }
      },
    };

    function report(node: Node, messageId: "linked" | "mailed", verdict: Verdict, sink = ""): void {
      const { text: source } = originOf(verdict);
      const data = { source, line: linesOf(verdict, node), sink };
      context.report({ node, messageId, data });
    }
  },
});
