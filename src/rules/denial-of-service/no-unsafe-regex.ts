import type { TSESTree } from "@typescript-eslint/utils";

import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import type { Analysis } from "../../engine/analysis.ts";
import type { Backtracking } from "../../regex/backtracking.ts";
import { linesOf, originOf } from "../../origin.ts";
import { canBePolynomial } from "../../regex/suspicion.ts";
import { attackCode, powerOf } from "./no-unsafe-regex/attack-code.ts";
import { flattened } from "./no-unsafe-regex/flattened.ts";
import { slowConstructions } from "./no-unsafe-regex/slow-constructions.ts";
import { SEARCHES } from "./no-unsafe-regex/searches.ts";
import { slowSearches } from "./no-unsafe-regex/slow-searches.ts";
import { slowLiteral } from "./no-unsafe-regex/slow-literal.ts";
import { slowPart } from "./no-unsafe-regex/slow-part.ts";

/** Only a repeated group can take exponential time. */
const REPETITIONS = [")*", ")+", "){"];
const SEARCH = new RegExp(`\\.(?:${SEARCHES.join("|")})\\b`, "u");

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
      polynomial:
        "`{{ part }}` in this regular expression takes time that grows with the {{ power }} of a text's length, and `{{ source }}` (line {{ line }}), which it searches, comes from {{ origin }}: try `{{ attack }}`. Limit the length of the text first, or say what stands before the repetition so that it can begin in one place only.",
      flat: "Repeat once: `{{ part }}` matches the same text.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    const { text } = sourceCode;
    const mayRepeatGroups = REPETITIONS.some((repetition) => text.includes(repetition));
    const maySearch = SEARCH.test(text);
    if (!mayRepeatGroups && !maySearch) return {};
    let known: Analysis | undefined;
    const analysis = (): Analysis => (known ??= analyze(context, settings));
    const reported = new Set<TSESTree.Node>();
    const mayConstruct = text.includes("RegExp");
    let maySearchSlowly = mayConstruct;

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

    function searches(): void {
      if (!maySearchSlowly) return;
      for (const { node, pattern, found, verdict } of slowSearches(analysis())) {
        if (reported.has(node)) continue;
        reported.add(node);
        const { origin, text: source } = originOf(verdict);
        context.report({
          node,
          messageId: "polynomial",
          data: {
            part: slowPart(pattern, found),
            attack: attackCode(found.attack),
            power: powerOf(found),
            source,
            line: linesOf(verdict, node),
            origin,
          },
        });
      }
    }

    return {
      Literal(node) {
        if (!("regex" in node)) return;
        maySearchSlowly ||= canBePolynomial(node.regex.pattern);
        const found = mayRepeatGroups && slowLiteral(node, analysis);
        if (found) report(node, node.regex.pattern, node.regex.flags, found);
      },
      ...(mayRepeatGroups &&
        mayConstruct && { CallExpression: construction, NewExpression: construction }),
      ...(maySearch && { "Program:exit": searches }),
    };
  },
});
