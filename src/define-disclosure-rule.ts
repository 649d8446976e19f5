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
import { givenName, writtenName } from "./engine/syntax/function-name.ts";
import { functionAround, isCall, isWithin, type Node } from "./engine/syntax/node.ts";
import type { Step } from "./engine/taint/verdict.ts";
import type { SinkKind } from "./libraries/library.ts";
import { linesOf } from "./origin.ts";
import { isConfidential, isHiding, MAY_BE_CONFIDENTIAL } from "./secrets/confidential-name.ts";
import { confidentialValues } from "./secrets/confidential-values.ts";
import { isMadeUp } from "./secrets/made-up.ts";

interface Definition {
  readonly name: string;
  readonly docs: RuleDocs;
  readonly sink: SinkKind;
  /** What happens there and what to do: follows «`password` (line 3) reaches `console.log`». */
  readonly message: string;
  /** Whether the argument before says what the value is: `setItem("token", value)`. */
  readonly isNamed?: boolean;
}

type MessageIds = "named" | "shown";

interface Disclosure {
  readonly site: SinkSite;
  readonly messageId: MessageIds;
  readonly source: string;
  readonly line: string;
}

/** Declares a rule that reports passwords, tokens and their like that reach a kind of sink. */
export function defineDisclosureRule(rule: Definition): Rule<MessageIds, []> {
  const { docs, message, sink } = rule;
  return defineRule<MessageIds, []>({
    name: rule.name,
    meta: {
      type: "problem",
      docs,
      schema: [],
      messages: {
        shown: `\`{{ source }}\` (line {{ line }}) reaches \`{{ sink }}\`${message}`,
        named: `What is called \`{{ source }}\` reaches \`{{ sink }}\`${message}`,
      },
    },
    create(context, settings) {
      const { cwd, filename, sourceCode } = context;
      if (!MAY_BE_CONFIDENTIAL.test(sourceCode.text) || isMadeUp(filename, cwd)) return {};
      const analysis = analyze(context, settings);
      if (!analysis.maySink(sink)) return {};
      return {
        Program() {
          for (const { line, messageId, site, source } of disclosures(analysis, rule)) {
            const data = { line, sink: site.name, source: shortened(source) };
            context.report({ node: site.node, messageId, data });
          }
        },
      };
    },
  });
}

function disclosures(analysis: Analysis, rule: Definition): Iterable<Disclosure> {
  const found = new Map<Node, Disclosure>();
  const values = confidentialValues(analysis.graph.local);
  for (const site of analysis.sinks(rule.sink)) {
    if (found.has(site.node)) continue;
    const disclosure =
      flowing(analysis, site, values) ?? (rule.isNamed ? named(analysis, site) : undefined);
    if (disclosure) found.set(site.node, disclosure);
  }
  return found.values();
}

function flowing(
  analysis: Analysis,
  site: SinkSite,
  values: ReadonlySet<Node>,
): Disclosure | undefined {
  if (values.size === 0) return undefined;
  const verdict = analysis.reaching(site, values);
  const { evidence, origin } = verdict;
  if (evidence !== "tainted" || !origin || !isShown(verdict.steps(), site.node)) return undefined;
  const source = analysis.graph.local.file.sourceCode.getText(origin.node);
  return { site, messageId: "shown", source, line: linesOf(verdict, site.node) };
}

/** What the argument before says of a value that nobody has written down or sealed. */
function named(analysis: Analysis, site: SinkSite): Disclosure | undefined {
  const { call, node } = site;
  if (call.type !== "CallExpression") return undefined;
  const name = call.arguments[call.arguments.findIndex((argument) => argument === node) - 1];
  const source = name && analysis.constants(name)?.find((one) => isConfidential(String(one)));
  if (source === undefined || analysis.constants(node)) return undefined;
  const value = node.type === "AwaitExpression" ? node.argument : node;
  const written = isCall(value) ? lastName(value) : writtenName(value);
  if (written === "undefined" || isHiding(written ?? "")) return undefined;
  return { site, messageId: "named", source: String(source), line: "" };
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
