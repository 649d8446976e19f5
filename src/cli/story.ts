/** An explanation as a text for people. */
import type { StopAccount } from "../explain/account.ts";
import { excerpts, type Marked } from "./excerpts.ts";
import type { ExplainedSink, Explanation, OtherReport } from "./explanation.ts";

export interface Manner {
  /** Sinks that are not reported are told in full, too. */
  readonly isFull: boolean;
  /** The line that was asked about. */
  readonly line: number | undefined;
  /** Makes a heading stand out. */
  readonly bold: (text: string) => string;
}

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/** More trails than these are counted, and not told. */
const MAX_TRAILS = 12;

const MAX_CODE = 60;

/** Reasons for which a trail ends, though somebody else may have chosen the value. */
const PASSING: ReadonlySet<StopAccount["reason"]> = new Set(["checked", "harmless", "sanitized"]);

export function story(explanation: Explanation, manner: Manner): string {
  const { file, reports, sinks, source } = explanation;
  const lines = source.split(/\r?\n/u);
  const told = sinks.filter(({ status }) => manner.isFull || isFinding(status));
  const others = sinks.filter((sink) => !told.includes(sink));
  const paragraphs: Paragraph[] = [
    ...told.map((sink) => sinkStory(sink, file, lines, manner)),
    ...reports.map((report) => reportStory(report, file, lines, manner)),
  ].sort((a, b) => a.line - b.line);
  const texts = paragraphs.map(({ text }) => text);
  if (others.length > 0) texts.push(summary(others, explanation, manner));
  if (texts.length === 0) texts.push(silence(explanation, manner));
  return texts.join("\n\n");
}

function isFinding(status: ExplainedSink["status"]): boolean {
  return status === "reported" || status === "silenced";
}

function sinkStory(
  sink: ExplainedSink,
  file: string,
  lines: readonly string[],
  { bold }: Manner,
): Paragraph {
  const { line, column } = sink.place;
  const status = isFinding(sink.status) ? sink.status : "not reported";
  const texts = [
    bold(`${file}:${String(line)}:${String(column)}  ${sink.ruleId}  ${status}`),
    ...sentences(sink).map((sentence) => `  ${sentence}`),
  ];
  if (sink.level === undefined) texts.push(...trails(sink, lines));
  else texts.push("", ...excerpts(sink.steps.map(marked), lines));
  return { line, text: texts.join("\n") };
}

function sentences(sink: ExplainedSink): readonly string[] {
  const { level, message, name, preset, report, silencedBy = [], status } = sink;
  return [
    ...(message === undefined ? [] : [message]),
    ...silencedBy.map((reason) => `Silenced by a ${reason}`),
    ...(status === "off" ? ["The rule is off for this file."] : []),
    ...(level === undefined ? [quietness(sink)] : []),
    ...(status === "weaker" && level
      ? [
          `What is known of \`${name}\` here is \`${level}\`, and the rule reports up to \`${report}\`.`,
          `With \`{ "report": "${level}" }\` it would be reported${preset ? `, as in the preset \`${preset}\`` : ""}.`,
        ]
      : []),
  ];
}

function quietness({ evidence, name, stops }: ExplainedSink): string {
  const place = `\`${name}\``;
  switch (evidence) {
    case "constant":
      // What passed a check may be a visitor's all the same.
      return stops.some(({ reason }) => PASSING.has(reason))
        ? `Nothing that somebody hostile chooses was found to reach ${place} unchecked.`
        : `What reaches ${place} is the program's own.`;
    case "inactive":
      return `What reaches ${place} comes from somebody who is trusted here.`;
    case "opaque":
      return `What reaches ${place} may be a function, which is harmless there, and no more is known.`;
    default:
      return `Nothing that somebody hostile chooses was found to reach ${place}.`;
  }
}

function trails({ stops }: ExplainedSink, lines: readonly string[]): readonly string[] {
  const left = stops.length - MAX_TRAILS;
  return [
    ...stops.slice(0, MAX_TRAILS).flatMap((stop) => ["", ...trail(stop, lines)]),
    ...(left > 0
      ? ["", `  … and ${String(left)} more trails, which end for reasons like these.`]
      : []),
  ];
}

function trail({ because, checks, steps }: StopAccount, lines: readonly string[]): string[] {
  const marks = [...checks.map((place) => ({ place, note: "the check" })), ...steps.map(marked)];
  return [`  ${because}`, ...excerpts(marks, lines)];
}

function marked(step: StopAccount["steps"][number]): Marked {
  return { place: step, note: step.notes.join(", ") };
}

function reportStory(
  { column, endColumn, endLine, line, message, page, ruleId }: OtherReport,
  file: string,
  lines: readonly string[],
  { bold }: Manner,
): Paragraph {
  const texts = [
    bold(`${file}:${String(line)}:${String(column)}  ${ruleId}  reported`),
    `  ${message}`,
    ...(page ? [`  What the rule looks at: ${page}`] : []),
    "",
    ...excerpts([{ place: { line, column, endLine, endColumn, text: "" }, note: "" }], lines),
  ];
  return { line, text: texts.join("\n") };
}

/** The sinks that are not reported, one a line. */
function summary(
  sinks: readonly ExplainedSink[],
  { file, source }: Explanation,
  { bold }: Manner,
): string {
  const lines = source.split(/\r?\n/u);
  const width = Math.max(...sinks.map(({ place }) => String(place.line).length));
  const told = sinks.map((sink) => {
    const { line } = sink.place;
    const code = (lines[line - 1] ?? "").trim();
    const shown = code.length > MAX_CODE ? `${code.slice(0, MAX_CODE - 1)}…` : code;
    return `  ${String(line).padStart(width)} | ${shown}  (${sink.ruleId}: ${briefly(sink)})`;
  });
  const line = String(sinks[0]?.place.line ?? 1);
  return [
    bold(`${file}  watched, and not reported`),
    ...new Set(told),
    `  Ask about a line for the whole story: rampart explain ${file} ${line}`,
  ].join("\n");
}

/** Why something is not reported, in two or three words. */
const BRIEFLY: Readonly<Record<ExplainedSink["evidence"], string>> = {
  built: "put together here",
  constant: "the program's own",
  inactive: "from somebody trusted here",
  opaque: "may be a function",
  safe: "made safe",
  tainted: "chosen by somebody hostile",
  unknown: "nothing hostile found",
};

function briefly({ evidence, level, preset, status, stops }: ExplainedSink): string {
  if (status === "off") return "off";
  if (level) return preset ? `${level}, reported in ${preset}` : level;
  const [first] = stops;
  return evidence === "safe" && first ? first.reason : BRIEFLY[evidence];
}

/** What is said where there is nothing to explain. */
function silence({ callsOn, file }: Explanation, { line }: Manner): string {
  if (line === undefined) {
    return `${file}: nothing is reported, and no rule that follows data watches anything there.`;
  }
  const calls = callsOn(line);
  return [
    `${file}:${String(line)}: nothing is reported, and no rule that follows data watches anything on this line.`,
    ...(calls.length > 0 ? ["", "What is called there:"] : []),
    ...calls.map(({ meaning }) => `  ${meaning}`),
  ].join("\n");
}
