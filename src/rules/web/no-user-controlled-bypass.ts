import { analyze } from "../../analyze.ts";
import { defineRule } from "../../define-rule.ts";
import { countedSources } from "../../define-taint-rule.ts";
import { WHOLE } from "../../engine/flow/access-path.ts";
import type { Node } from "../../engine/syntax/node.ts";
import { linesOf, originOf } from "../../origin.ts";
import { conditionsOf, type Condition } from "./no-user-controlled-bypass/conditions.ts";
import { claimIn, isApart, isIdentity, MAY_CLAIM } from "./no-user-controlled-bypass/claims.ts";
import { admissionOf, MAY_DECIDE, type Branching } from "./no-user-controlled-bypass/admission.ts";

const ADVICE = {
  address: "Use the address of the connection, or have a proxy that you trust set it",
  right: "Ask a session, or a token that you have checked",
} as const;

export default defineRule({
  name: "no-user-controlled-bypass",
  meta: {
    type: "problem",
    docs: {
      description:
        "Disallow decisions about who may do something by what the sender says of itself",
      cwe: [807, 290, 348, 862],
      owasp: "A01:2025",
      severity: "high",
      confidence: "low",
      preset: "strict",
    },
    schema: [],
    messages: {
      claimed:
        "`{{ source }}` (line {{ line }}) is whatever the sender of the request says, and decides here what the sender may do. {{ advice }}.",
      matched:
        "`{{ source }}` (line {{ line }}) and `{{ other }}` are both whatever the sender of the request says: who sends the one sends the other to match. Compare with what a session, or a token that you have checked, says.",
    },
  },
  create(context, settings) {
    const { sourceCode } = context;
    if (!MAY_CLAIM.test(sourceCode.text) || !MAY_DECIDE.test(sourceCode.text)) return {};
    const analysis = analyze(context, settings);
    const sources = countedSources(analysis, { sources: undefined, threatModels: ["remote"] });
    if (!analysis.maySuspect("decision", sources)) return {};
    return { ConditionalExpression: look, IfStatement: look };

    function look(branching: Branching): void {
      const admission = admissionOf(branching, sourceCode);
      if (!admission) return;
      const { outcome, refuses } = admission;
      for (const condition of conditionsOf(branching.test, outcome, analysis.graph)) {
        if (isClaim(condition) || (refuses && isMatch(condition))) return;
      }
    }

    /** Whether it is a claim of the sender's: then it is reported. */
    function isClaim(condition: Condition): boolean {
      const { node } = condition;
      const source = sourceIn(node);
      if (!source) return false;
      const claim =
        claimIn(source.text, condition, analysis) ??
        claimIn(sourceCode.getText(node), condition, analysis);
      if (!claim) return false;
      const data = { source: source.text, line: source.line, advice: ADVICE[claim] };
      context.report({ node, messageId: "claimed", data });
      return true;
    }

    /** Whether two things of the sender's are compared: then that is reported. */
    function isMatch({ kind, node, other }: Condition): boolean {
      if (kind !== "equal") return false;
      const source = sourceIn(node);
      if (!source || !isIdentity(source.text)) return false;
      const match = sourceIn(other);
      if (!match || isApart(match.text)) return false;
      const data = { source: source.text, line: source.line, other: match.text };
      context.report({ node, messageId: "matched", data });
      return true;
    }

    function sourceIn(node: Node): { readonly text: string; readonly line: string } | undefined {
      const verdict = analysis.trace(node, WHOLE, "decision", sources);
      if (verdict.evidence !== "tainted") return undefined;
      return { text: originOf(verdict).text, line: linesOf(verdict, node) };
    }
  },
});
