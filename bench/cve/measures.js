/** What became of the entries: which sinks a configuration reports, before and after the fix. */

/** The classes with enough entries for a mean over classes to say something. */
export const BIG_CLASSES = [
  "code-injection",
  "command-injection",
  "path-traversal",
  "prototype-pollution",
  "redos",
  "xss",
];

/**
 * One verdict per entry. `isAlarm` is `undefined` where no sink stands in the fixed version,
 * `isDiscriminated` where there is no fixed version.
 *
 * @param classes the rules that answer for a class, by its name
 * @param places gives for an entry the linted files: `vulnerable`, and `fixed` if there is one
 * @param reports the reports of one configuration by file
 */
export function verdicts(entries, classes, places, reports) {
  return entries.map((entry) => {
    const rules = new Set(classes[entry.class]);
    const found = (file, ranges) =>
      (reports[file] ?? []).filter((report) => rules.has(report.rule) && isOn(report, ranges));
    const { vulnerable, fixed } = places(entry);
    const isDetected = found(vulnerable, vulnerableLines(entry)).length > 0;
    const remaining = fixedLines(entry);
    const alarms = fixed ? found(fixed, remaining) : [];
    const isAlarm = remaining.length > 0 ? alarms.length > 0 : undefined;
    const isDiscriminated = entry.fixed ? isDetected && !isAlarm : undefined;
    return { entry, isDetected, isAlarm, isDiscriminated, alarms };
  });
}

/** @returns how many of those that have an answer have a yes. */
export function share(all, measure) {
  const answers = all.map((verdict) => verdict[measure]).filter((answer) => answer !== undefined);
  return { k: answers.filter(Boolean).length, n: answers.length };
}

/** @returns the mean over the big classes that have answers, each as heavy as the others, and how many they are. */
export function meanShare(all, measure) {
  const shares = BIG_CLASSES.map((name) =>
    share(
      all.filter(({ entry }) => entry.class === name),
      measure,
    ),
  ).filter(({ n }) => n > 0);
  const sum = shares.reduce((total, { k, n }) => total + k / n, 0);
  return { mean: shares.length > 0 ? sum / shares.length : undefined, classes: shares.length };
}

/** @returns by file the ranges of lines where a report is no noise, whatever its rule. */
export function labelledRanges(entries, places) {
  const labelled = new Map();
  const label = (file, ranges) => {
    labelled.set(file, [...(labelled.get(file) ?? []), ...ranges]);
  };
  for (const entry of entries) {
    const { vulnerable, fixed } = places(entry);
    label(vulnerable, vulnerableLines(entry));
    if (fixed) label(fixed, fixedLines(entry));
  }
  return labelled;
}

/**
 * @param reports by file, of those that were linted
 * @param lineCounts how many lines each of these files has
 * @returns how many reports stand on lines without a label, and how many such lines there are
 */
export function noise(reports, labelled, lineCounts) {
  let count = 0;
  let lines = 0;
  for (const [file, found] of Object.entries(reports)) {
    const ranges = labelled.get(file) ?? [];
    count += found.filter((report) => !isOn(report, ranges)).length;
    lines += lineCounts.get(file) - linesWithin(ranges);
  }
  return { count, lines };
}

/** The labelled lines of the vulnerable version, as ranges. */
function vulnerableLines({ line, altLines }) {
  return [line, ...altLines].map((one) => [one, one]);
}

/** The lines of the fixed version where the sink's text still stands, as ranges. */
function fixedLines({ fixed }) {
  if (!fixed?.lines) return [];
  return [fixed.lines, ...(fixed.altLines ?? [])];
}

/** Whether it begins on one of these lines, or is about what a call there is given. */
function isOn({ line, callLines = [] }, ranges) {
  return [line, ...callLines].some((one) => ranges.some(([from, to]) => from <= one && one <= to));
}

function linesWithin(ranges) {
  const lines = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  return new Set(lines).size;
}
