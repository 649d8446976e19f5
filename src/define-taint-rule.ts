/**
 * How a rule about one kind of sink, or a few, is declared: what it is, from which evidence on it
 * reports, and what it says of each kind.
 */
import type { JSONSchema, TSESLint } from "@typescript-eslint/utils";

import { analyze } from "./analyze.ts";
import { defineRule, type Rule, type RuleDocs } from "./define-rule.ts";
import type { Analysis, SinkSite } from "./engine/analysis.ts";
import { isSpecial } from "./engine/models/sources.ts";
import type { SourceCode } from "./engine/syntax/source-file.ts";
import type { Node } from "./engine/syntax/node.ts";
import { isStronger, type Verdict } from "./engine/taint/verdict.ts";
import type { SinkKind, SourceKind, SpecialSource, ThreatModel } from "./libraries/library.ts";
import { linesOf, ORIGINS } from "./origin.ts";
import { COMMON_MODELS } from "./vocabulary/stored-models.ts";

/** From the strictest evidence to the least. Each level reports what those before it report. */
export const LEVELS = ["tainted", "built", "opaque"] as const;
export type Report = (typeof LEVELS)[number];

export interface TaintOptions {
  readonly report?: Report;
  readonly checkExistence?: boolean;
}

type Options = readonly [TaintOptions?];

/** A finding, as seen by those who know how to mend it. */
export interface Finding {
  readonly site: SinkSite;
  readonly analysis: Analysis;
  readonly sourceCode: SourceCode;
}

/** A change that mends a finding, for the user to accept. */
export interface Remedy {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix: TSESLint.ReportFixFunction;
}

interface Definition {
  readonly name: string;
  readonly docs: RuleDocs;
  /**
   * What happens at each kind of sink, and what to do: follows «`x` (line 3) comes from the network
   * and reaches `y`». A sentence's end, then sentences. Which calls are such sinks is said in
   * `libraries/`.
   */
  readonly sinks: Readonly<Partial<Record<SinkKind, string>>>;
  /** All that it follows to these sinks, where that is one thing of its own. Then it has no levels. */
  readonly sources?: readonly (SpecialSource | "model")[];
  /** The threat models that it counts, if they are active. Default: all but models, which have a rule of their own. */
  readonly threatModels?: readonly ThreatModel[];
  /**
   * Threat models that another rule counts at the same sinks: what it reports is reported once. What
   * counts there whoever is hostile belongs to it, too.
   */
  readonly otherModels?: readonly ThreatModel[];
  /** Sinks that no row can name: where the pattern does not match, the file has none. */
  readonly places?: {
    readonly pattern: RegExp;
    readonly of: (analysis: Analysis) => readonly SinkSite[];
  };
  /** Kinds of sink that take a name, in which no part can become a command: there, `built` is as good as unknown. */
  readonly names?: readonly SinkKind[];
  /** The level without options. */
  readonly report: Report;
  /** What the option `checkExistence` adds, where some of the sinks only ask whether something is there. */
  readonly existence?: string;
  readonly remedies?: {
    readonly messages: Readonly<Record<string, string>>;
    readonly of: (finding: Finding) => readonly Remedy[];
  };
}

/** A rule about kinds of sink, with what others may want to know of it. */
export interface TaintRule
  extends Rule<string, Options>, Pick<Definition, "names" | "places" | "threatModels"> {
  readonly sinks: readonly SinkKind[];
  /** All that it follows to them, where that is one thing of its own. */
  readonly sources: ReadonlySet<SourceKind> | undefined;
  /** The level without options. */
  readonly report: Report;
}

/** How the source and the sink of a finding hang together. */
const LINKS: Readonly<Record<Report, string>> = {
  tainted: " comes from {{ origin }} and reaches",
  built: ", which callers out of sight choose, becomes a part of the text for",
  opaque: ", of unknown origin, reaches",
};

const MAX_LENGTH = 60;

/** Declares a rule that reports dangerous data reaching some kinds of sink. */
export function defineTaintRule(rule: Definition): TaintRule {
  // The names of a constant's properties are as its type says.
  const sinks = Object.keys(rule.sinks) as readonly SinkKind[];
  const sources = rule.sources && new Set<SourceKind>(rule.sources);
  const defined = defineRule<string, Options>({
    name: rule.name,
    meta: {
      type: "problem",
      docs: rule.docs,
      ...(rule.remedies && { hasSuggestions: true }),
      // What the threat models have no say in has no levels either.
      schema: sources ? [] : [optionsOf(rule)],
      ...(!sources && {
        defaultOptions: [
          { report: rule.report, ...(rule.existence !== undefined && { checkExistence: false }) },
        ],
      }),
      messages: { ...messagesOf(rule, sinks), ...rule.remedies?.messages },
    },
    create(context, settings) {
      const { options, sourceCode } = context;
      const report = options[0]?.report ?? rule.report;
      const analysis = analyze(context, settings);
      const hasPlaces = rule.places?.pattern.test(sourceCode.text);
      if (!hasPlaces && !sinks.some((kind) => analysis.maySink(kind))) return {};
      const counted = countedSources(analysis, { ...rule, sources });
      if (report === "tainted" && !mayBegin(analysis, sinks, sources, counted)) return {};
      return {
        Program() {
          for (const [site, verdict] of strongest(analysis, { ...rule, report, sinks }, counted)) {
            const level = levelOf(verdict, site, rule);
            if (!level || LEVELS.indexOf(level) > LEVELS.indexOf(report)) continue;
            if (site.row.onlyAsks && !options[0]?.checkExistence) continue;
            if (isOthers(analysis, site, rule)) continue;
            const { kind = "remote", node = site.node, text = "" } = verdict.origin ?? {};
            context.report({
              node: site.node,
              messageId: messageIdOf(level, site.kind, sinks),
              data: {
                source: text === "" ? shortened(sourceCode.getText(node)) : text,
                line: linesOf(verdict, site.node),
                origin: ORIGINS[kind],
                sink: site.name,
              },
              suggest: rule.remedies?.of({ site, analysis, sourceCode }) ?? null,
            });
          }
        },
      };
    },
  });
  const { names = [], places, report, threatModels } = rule;
  return {
    ...defined,
    sinks,
    sources,
    names,
    report,
    ...(places && { places }),
    ...(threatModels && { threatModels }),
  };
}

/** Whether another rule reports the same sink. */
function isOthers(analysis: Analysis, site: SinkSite, { otherModels }: Definition): boolean {
  if (!otherModels) return false;
  const counted = countedSources(analysis, { sources: undefined, threatModels: otherModels });
  return analysis.taint(site, counted).evidence === "tainted";
}

function optionsOf({ existence }: Definition): JSONSchema.JSONSchema4 {
  return {
    type: "object",
    properties: {
      report: {
        type: "string",
        enum: [...LEVELS],
        description: "From which evidence on a sink is reported.",
      },
      ...(existence !== undefined && {
        checkExistence: { type: "boolean", description: existence },
      }),
    },
    additionalProperties: false,
  };
}

/** Whether the file can hold anything that a rule follows to its sinks. */
function mayBegin(
  analysis: Analysis,
  sinks: readonly SinkKind[],
  sources: ReadonlySet<SourceKind> | undefined,
  counted: ReadonlySet<SourceKind>,
): boolean {
  return sources
    ? [...counted].some((kind) => analysis.mayRead(kind))
    : sinks.some((kind) => analysis.maySuspect(kind, counted));
}

/** What a rule follows to its sinks: by default, from whom the active threat models suspect. */
export function countedSources(
  analysis: Analysis,
  { sources, threatModels }: Pick<TaintRule, "sources" | "threatModels">,
): ReadonlySet<SourceKind> {
  const active = analysis.threatModels;
  const counted = sources
    ? [...sources].filter((kind) => isSpecial(kind) || active.has(kind))
    : [...(threatModels ?? COMMON_MODELS)].filter((model) => active.has(model));
  return new Set(counted);
}

/** The strongest verdict on each node: `query(x)` takes text, and an object that holds text. */
export function strongest(
  analysis: Analysis,
  rule: Pick<TaintRule, "places" | "report" | "sinks">,
  sources: ReadonlySet<SourceKind>,
): Iterable<readonly [SinkSite, Verdict]> {
  const found = new Map<Node, readonly [SinkSite, Verdict]>();
  for (const site of sitesOf(analysis, rule)) {
    const verdict =
      rule.report === "tainted" ? analysis.taint(site, sources) : analysis.verdict(site, sources);
    const [, known] = found.get(site.node) ?? [];
    if (known && !isStronger(verdict.evidence, known.evidence)) continue;
    found.set(site.node, [site, verdict]);
  }
  return found.values();
}

function sitesOf(
  analysis: Analysis,
  { places, sinks }: Pick<TaintRule, "places" | "sinks">,
): readonly SinkSite[] {
  const rows = sinks.flatMap((kind) => analysis.sinks(kind));
  if (!places?.pattern.test(analysis.graph.local.file.sourceCode.text)) return rows;
  return [...rows, ...places.of(analysis)];
}

/** The level at which a verdict is reported, if it is at any. */
export function levelOf(
  verdict: Verdict,
  { kind, row }: SinkSite,
  { names = [] }: Pick<Definition, "names">,
): Report | undefined {
  const { evidence } = verdict;
  if (row.orFunction && (evidence === "opaque" || isCallback(verdict, kind))) return undefined;
  if (evidence === "built" && names.includes(kind)) return "opaque";
  return LEVELS.find((level) => level === evidence);
}

/** What callers of a package hand over as it is, where code would do too, is a function. */
function isCallback({ origin, steps }: Verdict, kind: SinkKind): boolean {
  return kind === "code" && origin?.kind === "library" && !steps().some(({ builds }) => builds);
}

function messagesOf(
  { sinks, sources }: Definition,
  kinds: readonly SinkKind[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      (sources ? LEVELS.slice(0, 1) : LEVELS).map((level) => [
        messageIdOf(level, kind, kinds),
        `\`{{ source }}\` (line {{ line }})${LINKS[level]} \`{{ sink }}\`${sinks[kind] ?? ""}`,
      ]),
    ),
  );
}

/** `tainted` for the first kind that a rule guards, `taintedProgram` for another. */
function messageIdOf(level: Report, kind: SinkKind, kinds: readonly SinkKind[]): string {
  return kind === kinds[0] ? level : `${level}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** A piece of code as a message quotes it. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}
