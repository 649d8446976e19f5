type Range = readonly [from: number, to: number];

interface Entry {
  readonly class: string;
  readonly line: number;
  readonly altLines: readonly number[];
  readonly fixed: {
    readonly lines: Range | null;
    readonly altLines?: readonly Range[];
  } | null;
}

interface Report {
  readonly line: number;
  /** The lines of the calls to which what is reported is given, where they are others. */
  readonly callLines?: readonly number[];
  readonly rule: string;
}

type Reports = Readonly<Record<string, readonly Report[]>>;
type Places = (entry: Entry) => {
  readonly vulnerable: string;
  readonly fixed: string | undefined;
};

interface Verdict {
  readonly entry: Entry;
  readonly isDetected: boolean;
  readonly isAlarm: boolean | undefined;
  readonly isDiscriminated: boolean | undefined;
  readonly alarms: readonly Report[];
}

type Measure = "isDetected" | "isAlarm" | "isDiscriminated";

export const BIG_CLASSES: readonly string[];

export function verdicts(
  entries: readonly Entry[],
  classes: Readonly<Record<string, readonly string[]>>,
  places: Places,
  reports: Reports,
): Verdict[];

export function share(all: readonly Verdict[], measure: Measure): { k: number; n: number };

export function meanShare(
  all: readonly Verdict[],
  measure: Measure,
): { mean: number | undefined; classes: number };

export function labelledRanges(entries: readonly Entry[], places: Places): Map<string, Range[]>;

export function noise(
  reports: Reports,
  labelled: ReadonlyMap<string, readonly Range[]>,
  lineCounts: ReadonlyMap<string, number>,
): { count: number; lines: number };
