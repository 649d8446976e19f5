/**
 * How a rule about one kind of sink is declared: what it is, and from which evidence on it reports.
 */
import { analyze } from "./analyze.ts";
import { defineRule, type Rule, type RuleDocs } from "./define-rule.ts";
import type { SinkSite } from "./engine/analysis.ts";
import type { Verdict } from "./engine/taint/verdict.ts";
import type { SinkKind } from "./libraries/library.ts";

/** From the strictest evidence to the least. Each level reports what those before it report. */
const LEVELS = ["tainted", "built", "opaque"] as const;
type Report = (typeof LEVELS)[number];

type Options = readonly [{ readonly report?: Report }?];

interface TaintRule {
  readonly name: string;
  readonly docs: RuleDocs;
  /** The kinds of sink it guards. Which calls those are is said in `libraries/`. */
  readonly sinks: readonly [SinkKind, ...SinkKind[]];
  /** The level without options. */
  readonly report: Report;
  /**
   * What happens at the sink and what to do: follows «`x` (line 3) reaches `y`, …». A sentence's end,
   * then sentences.
   */
  readonly consequence: string;
}

/** Declares a rule that reports dangerous data reaching some kinds of sink. */
export function defineTaintRule(rule: TaintRule): Rule<Report, Options> {
  const { consequence, docs, name } = rule;
  return defineRule<Report, Options>({
    name,
    meta: {
      type: "problem",
      docs,
      schema: [
        {
          type: "object",
          properties: {
            report: {
              type: "string",
              enum: [...LEVELS],
              description: "From which evidence on a sink is reported.",
            },
          },
          additionalProperties: false,
        },
      ],
      defaultOptions: [{ report: rule.report }],
      messages: {
        tainted: `\`{{ source }}\` (line {{ line }}) comes from outside and reaches \`{{ sink }}\`${consequence}`,
        built: `\`{{ source }}\` (line {{ line }}) becomes a part of the text for \`{{ sink }}\`${consequence}`,
        opaque: `\`{{ source }}\` (line {{ line }}) is not known to be safe for \`{{ sink }}\`${consequence}`,
      },
    },
    create(context, settings) {
      const report = context.options[0]?.report ?? rule.report;
      const analysis = analyze(context.sourceCode, settings);
      if (!rule.sinks.some((kind) => analysis.maySink(kind))) return {};
      return {
        Program() {
          for (const site of rule.sinks.flatMap((kind) => analysis.sinks(kind))) {
            const verdict = analysis.verdict(site);
            const messageId = levelOf(verdict, site);
            if (!messageId || LEVELS.indexOf(messageId) > LEVELS.indexOf(report)) continue;
            const { node = site.node, text } = verdict.origin ?? {};
            context.report({
              node: site.node,
              messageId,
              data: {
                source: text === undefined || text === "" ? "The value" : text,
                line: node.loc.start.line,
                sink: site.name,
              },
            });
          }
        },
      };
    },
  });
}

/** The level at which a verdict is reported, if it is at any. */
function levelOf({ evidence }: Verdict, { row }: SinkSite): Report | undefined {
  if (evidence === "opaque") return row.orFunction ? undefined : evidence;
  return evidence === "tainted" || evidence === "built" ? evidence : undefined;
}
