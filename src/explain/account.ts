/**
 * What the command `rampart explain` is told of a file: each sink that a rule watches, what reaches
 * it and over which steps, and why each trail from there ends. Plain data, with the words for it.
 */
import { analyze } from "../analyze.ts";
import { presetOptions, presetRules } from "../configs.ts";
import { PRESETS, type Context, type Preset, type Rule } from "../define-rule.ts";
import {
  countedSources,
  LEVELS,
  levelOf,
  strongest,
  type Report,
  type TaintOptions,
  type TaintRule,
} from "../define-taint-rule.ts";
import type { SinkSite } from "../engine/analysis.ts";
import { stepName } from "../engine/flow/access-path.ts";
import type { Stop } from "../engine/taint/stop.ts";
import type { Evidence, Verdict } from "../engine/taint/verdict.ts";
import type { SinkKind, SourceKind } from "../libraries/library.ts";
import { ORIGINS } from "../origin.ts";
import { settingsOf } from "../settings.ts";
import { callAccounts, type CallAccount } from "./calls.ts";
import { excerptOf, type Excerpt } from "./excerpt.ts";
import { stepAccounts, type StepAccount } from "./steps.ts";
import { reasonOf } from "./reasons.ts";

/** A trail that ended somewhere. */
export interface StopAccount {
  readonly reason: Stop["reason"]["kind"];
  /** A sentence. */
  readonly because: string;
  /** The checks that are believed, where the reason is one. */
  readonly checks: readonly Excerpt[];
  readonly steps: readonly StepAccount[];
}

export interface SinkAccount {
  /** Without the plugin's prefix. */
  readonly rule: string;
  readonly kind: SinkKind;
  /** What is called or written, as the code says it. */
  readonly name: string;
  /** The dangerous expression: where the rule reports. */
  readonly place: Excerpt;
  /** The first line of the call. */
  readonly line: number;
  readonly evidence: Evidence;
  /** The value of the option `report` from which on this is reported, if it is at any. */
  readonly level?: Report;
  /** The smallest preset that reports it. */
  readonly preset?: Preset;
  /** Of the level that the rule asks for when it is given no option. */
  readonly defaultLevel: Report;
  readonly origin?: { readonly text: string; readonly kind?: SourceKind };
  /** From the source to the sink. */
  readonly steps: readonly StepAccount[];
  readonly stops: readonly StopAccount[];
}

export interface FileAccount {
  readonly sinks: readonly SinkAccount[];
  /** What is called on a line, for one that holds no sink. */
  readonly callsOn: (line: number) => readonly CallAccount[];
}

export function fileAccount(
  context: Context<string, readonly unknown[]>,
  rules: readonly Rule[],
): FileAccount {
  const analysis = analyze(context, settingsOf(context.settings));
  const { sourceCode } = context;
  const sinks = rules.filter(isTaintRule).flatMap((rule) => {
    const sources = countedSources(analysis, rule);
    return [...strongest(analysis, { ...rule, report: "opaque" }, sources)].flatMap(
      ([site, verdict]) => {
        // Of one thing of its own there is a story only where it arrives.
        if (rule.sources && verdict.evidence !== "tainted") return [];
        const { stops } = analysis.account(site, sources);
        if (isOptionLeftOut(site, stops)) return [];
        const level = levelOf(verdict, site, rule);
        return {
          rule: rule.name,
          defaultLevel: rule.report,
          ...sinkAccount(site, verdict, level, stops, sourceCode.text),
          ...presetOf(rule, level, site),
        };
      },
    );
  });
  return {
    sinks: sinks.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
    callsOn: (line) => callAccounts(analysis.graph, line),
  };
}

function isTaintRule(rule: Rule): rule is TaintRule {
  return "sinks" in rule;
}

/** Whether a call says nothing of an option that would be dangerous. */
function isOptionLeftOut({ path }: SinkSite, stops: readonly Stop[]): boolean {
  return path.length > 0 && stops.every(({ reason }) => reason.kind === "nothing");
}

function presetOf(
  rule: TaintRule,
  level: Report | undefined,
  { row }: SinkSite,
): { readonly preset?: Preset } {
  if (!level) return {};
  const preset = PRESETS.find((candidate) => {
    if (!presetRules(candidate, [rule]).includes(rule)) return false;
    const [options] = presetOptions(candidate, rule) as readonly TaintOptions[];
    if (row.onlyAsks && !options?.checkExistence) return false;
    return LEVELS.indexOf(level) <= LEVELS.indexOf(options?.report ?? rule.report);
  });
  return preset ? { preset } : {};
}

function sinkAccount(
  site: SinkSite,
  verdict: Verdict,
  level: Report | undefined,
  stops: readonly Stop[],
  text: string,
) {
  const { call, kind, name, node } = site;
  const { origin } = verdict;
  return {
    kind,
    name,
    place: excerptOf(node, text),
    line: call.loc.start.line,
    evidence: verdict.evidence,
    ...(level && { level }),
    ...(origin && { origin: { text: origin.text, ...(origin.kind && { kind: origin.kind }) } }),
    steps: stepAccounts(verdict.steps(), beginning(verdict), site, text),
    stops: stopAccounts(stops, site, text),
  };
}

/** What is said of the value that a trail begins with. */
function beginning({ evidence, origin }: Verdict): string {
  if (origin?.kind) return `comes from ${ORIGINS[origin.kind]}`;
  if (evidence === "built") return "is given by callers that are out of sight";
  return evidence === "constant" ? "is written in the program" : "comes from where nobody sees";
}

/** The code that a trail begins with, and the part of its value that counts. */
function beginningOf(
  { node, path, steps: [first = { node, path, builds: false }] }: Stop,
  text: string,
): { readonly code: string; readonly part: string } {
  const code = text.slice(...first.node.range);
  const names = first.path.map((step) => stepName(step));
  const known = names.slice(0, names.includes(undefined) ? names.indexOf(undefined) : undefined);
  return first.node.type === "Identifier" || first.node.type === "MemberExpression"
    ? { code: [code, ...known].join("."), part: "" }
    : { code, part: known.join(".") };
}

/** The reasons, each told once for each place, those first that an answer most likely lies in. */
function stopAccounts(stops: readonly Stop[], site: SinkSite, text: string): StopAccount[] {
  const told = new Map<string, StopAccount & { readonly rank: number }>();
  for (const stop of stops) {
    const steps = stepAccounts(stop.steps, undefined, site, text);
    const [first] = steps;
    const { because, checks, rank } = reasonOf(stop, site.kind, beginningOf(stop, text));
    told.set(`${String(first?.line)}:${String(first?.column)} ${because}`, {
      reason: stop.reason.kind,
      because,
      checks: checks.map((check) => excerptOf(check, text)),
      steps,
      rank,
    });
  }
  return [...told.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ reason, because, checks, steps }) => ({ reason, because, checks, steps }));
}
