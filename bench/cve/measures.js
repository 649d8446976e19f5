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
 * @param places gives for an entry the linted files: `vulnerable`, and `fixed` if there is one
 * @param reports the reports of one configuration by file
 */
export function verdicts(entries, classes, places, reports) {
  return entries.map((entry) => {
    const rules = new Set(classes[entry.class]);
    const found = (file, ranges) =>
      (reports[file] ?? []).filter(({ rule, line }) => rules.has(rule) && isWithin(line, ranges));
    const { vulnerable, fixed } = places(entry);
    const isDetected = found(vulnerable, vulnerableLines(entry)).length > 0;
    const remaining = fixedLines(entry);
    const alarms = fixed ? found(fixed, remaining) : [];
    const isAlarm = remaining.length > 0 ? alarms.length > 0 : undefined;
    const isDiscriminated = entry.fixed ? isDetected && !isAlarm : undefined;
    return { entry, isDetected, isAlarm, isDiscriminated, alarms };
  });
}

/** The labelled lines of the vulnerable version, as ranges. */
export function vulnerableLines({ line, altLines }) {
  return [line, ...altLines].map((one) => [one, one]);
}

/** The lines of the fixed version where the sink's text still stands, as ranges. */
export function fixedLines({ fixed }) {
  if (!fixed?.lines) return [];
  return [fixed.lines, ...(fixed.altLines ?? [])];
}

/** @returns how many of those that have an answer have a yes. */
export function share(all, measure) {
  const answers = all.map((verdict) => verdict[measure]).filter((answer) => answer !== undefined);
  return { k: answers.filter(Boolean).length, n: answers.length };
}

/** @param labelled the labelled ranges by file; a report there is no noise, whatever its rule */
export function noise(reports, labelled) {
  let count = 0;
  for (const [file, found] of Object.entries(reports)) {
    count += found.filter(({ line }) => !isWithin(line, labelled.get(file) ?? [])).length;
  }
  return count;
}

function isWithin(line, ranges) {
  return ranges.some(([from, to]) => from <= line && line <= to);
}
