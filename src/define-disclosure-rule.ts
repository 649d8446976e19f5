/**
 * How a rule is declared about values that are for few eyes, where more than those come to see them:
 * what it is, and what it says of each kind of sink.
 */
import { analyze } from "./analyze.ts";
import { defineRule, type Rule, type RuleDocs } from "./define-rule.ts";
import { shortened } from "./define-taint-rule.ts";
import type { Analysis, SinkSite } from "./engine/analysis.ts";
import { stepName } from "./engine/flow/access-path.ts";
import { lastName } from "./engine/syntax/file-index.ts";
import { givenName } from "./engine/syntax/function-name.ts";
import { functionAround, isCall, isWithin, type Node } from "./engine/syntax/node.ts";
import type { Step, Verdict } from "./engine/taint/verdict.ts";
import type { SinkKind } from "./libraries/library.ts";
import { linesOf } from "./origin.ts";
import { isHiding, MAY_BE_CONFIDENTIAL } from "./secrets/confidential-name.ts";
import { confidentialValues } from "./secrets/confidential-values.ts";
import { isMadeUp } from "./secrets/made-up.ts";

interface Definition {
  readonly name: string;
  readonly docs: RuleDocs;
  readonly sink: SinkKind;
  /** What happens there and what to do: follows «`password` (line 3) reaches `console.log`». */
  readonly message: string;
}

/** Declares a rule that reports passwords, tokens and their like that reach a kind of sink. */
export function defineDisclosureRule({ docs, message, name, sink }: Definition): Rule<"shown", []> {
  return defineRule<"shown", []>({
    name,
    meta: {
      type: "problem",
      docs,
      schema: [],
      messages: {
        shown: `\`{{ source }}\` (line {{ line }}) reaches \`{{ sink }}\`${message}`,
      },
    },
    create(context, settings) {
      const { cwd, filename, sourceCode } = context;
      if (!MAY_BE_CONFIDENTIAL.test(sourceCode.text) || isMadeUp(filename, cwd)) return {};
      const analysis = analyze(context, settings);
      if (!analysis.maySink(sink)) return {};
      return {
        Program() {
          for (const [site, verdict] of disclosures(analysis, sink)) {
            context.report({
              node: site.node,
              messageId: "shown",
              data: {
                source: shortened(sourceCode.getText(verdict.origin?.node ?? site.node)),
                line: linesOf(verdict, site.node),
                sink: site.name,
              },
            });
          }
        },
      };
    },
  });
}

function disclosures(analysis: Analysis, kind: SinkKind): Iterable<readonly [SinkSite, Verdict]> {
  const found = new Map<Node, readonly [SinkSite, Verdict]>();
  const values = confidentialValues(analysis.graph.local);
  if (values.size === 0) return [];
  for (const site of analysis.sinks(kind)) {
    if (found.has(site.node)) continue;
    const verdict = analysis.reaching(site, values);
    if (verdict.evidence === "tainted" && isShown(verdict.steps(), site.node)) {
      found.set(site.node, [site, verdict]);
    }
  }
  return found.values();
}

/** Whether the value itself arrives, and not a part of it, a hash or a mask. */
function isShown(steps: readonly Step[], sink: Node): boolean {
  const isPart = steps[0]?.path.some((step) => stepName(step) !== undefined) ?? false;
  return !isPart && !steps.some(({ node }) => isHidden(node, sink));
}

function isHidden(node: Node, sink: Node): boolean {
  if (isCall(node) && isHiding(lastName(node))) return true;
  const around = functionAround(node);
  return around !== undefined && !isWithin(sink, around) && isHiding(givenName(around) ?? "");
}
