import type { TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import type { Analysis } from "../../engine/analysis.ts";
import type { Backtracking } from "../../regex/backtracking.ts";
import { attackCode } from "./no-unsafe-regex/attack-code.ts";
import { flattened } from "./no-unsafe-regex/flattened.ts";
import { slowConstructions } from "./no-unsafe-regex/slow-constructions.ts";
import { slowLiteral } from "./no-unsafe-regex/slow-literal.ts";
import { slowPart } from "./no-unsafe-regex/slow-part.ts";

/** Only a repeated group can take exponential time. */
const REPETITIONS = [")*", ")+", "){"];

export default defineRule({
  name: "no-unsafe-regex",
  meta: {
    type: "problem",
    docs: {
      description: "Disallow regular expressions that a text can make exponentially slow",
      cwe: [1333, 400],
      owasp: "A06:2025",
      severity: "high",
      confidence: "high",
      preset: "recommended",
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      exponential:
        "`{{ part }}` in this regular expression takes exponential time: on `{{ attack }}` it at least doubles with each repetition. Rewrite it so that no text can be read in two ways, or match with an engine that does not backtrack, such as RE2.",
      flat: "Repeat once: `{{ part }}` matches the same text.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    if (!REPETITIONS.some((repetition) => sourceCode.text.includes(repetition))) return {};
    const analysis = (): Analysis => analyze(context, settings);
    const reported = new Set<TSESTree.Node>();

    function report(
      node: TSESTree.Node,
      pattern: string,
      flags: string,
      found: Backtracking,
    ): void {
      // A string may be given to several constructors.
      if (reported.has(node)) return;
      reported.add(node);
      const flat = node.type === "Literal" && "regex" in node && flattened(pattern, flags, found);
      context.report({
        node,
        messageId: "exponential",
        data: { part: slowPart(pattern, found), attack: attackCode(found.attack) },
        suggest: flat
          ? [
              {
                messageId: "flat",
                data: { part: flat.part },
                fix: (fixer) => fixer.replaceText(node, `/${flat.pattern}/${flags}`),
              },
            ]
          : null,
      });
    }

    function construction(call: TSESTree.CallExpression | TSESTree.NewExpression): void {
      for (const { node, pattern, flags, found } of slowConstructions(call, analysis)) {
        report(node, pattern, flags, found);
      }
    }

    return {
      Literal(node) {
        if (!("regex" in node)) return;
        const found = slowLiteral(node, analysis);
        if (found) report(node, node.regex.pattern, node.regex.flags, found);
      },
      ...(sourceCode.text.includes("RegExp") && {
        CallExpression: construction,
        NewExpression: construction,
      }),
    };
  },
});
