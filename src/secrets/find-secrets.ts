/**
 * The matcher: text in, findings out, whatever the language.
 *
 *     const token = "ghp_…";    →  [{ detector: github-token, start: 15, end: 55, … }]
 *
 * One pass over the text looks for all keywords at once; where one stands, its detector's pattern
 * is tried at that place, and the offline checks follow. It knows nothing of syntax: strings,
 * comments and keys of any language are alike.
 */
import { checks } from "./checks.ts";
import type { Detector, Verdict } from "./detector.ts";
import { detectors } from "./detectors/index.ts";
import { entropy } from "./entropy.ts";
import { KeywordSearch } from "./keyword-search.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isSample } from "./samples.ts";

export interface Finding {
  readonly detector: Detector;
  readonly verdict: Exclude<Verdict, "refuted">;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The public beginning of the secret, for messages: its keyword, if it begins with one. */
  readonly prefix: string;
}

interface Candidate {
  readonly detector: Detector;
  readonly keyword: string;
  readonly pattern: RegExp;
}

const NEAR = 2000;
const PUBLIC_NEAR = 400;
const MIN_ENTROPY = 3;

/** `your-token-goes-here`: nothing random is all lower case without a digit. */
const WORDS = /^[a-z]+(?:[-_.]+[a-z]+)*$/;

const candidates = detectors.flatMap((detector) => {
  const pattern = new RegExp(detector.pattern.source, `${detector.pattern.flags}y`);
  return detector.keywords.map((keyword): Candidate => ({ detector, keyword, pattern }));
});

/** The longest first, so that `sk-ant-` is not taken for `sk-`. */
const keywords = [...new Set(candidates.map(({ keyword }) => keyword))].sort(
  (one, other) => other.length - one.length,
);

/** What to try at each keyword: also what belongs to the shorter keywords that it begins with. */
const candidatesAt = new Map(
  keywords.map((found) => [found, candidates.filter(({ keyword }) => found.startsWith(keyword))]),
);

const search = new KeywordSearch(keywords);

/** What was found last: two rules ask about each file. */
let last: { readonly text: string; readonly findings: readonly Finding[] } | undefined;

/** All secrets in a text, in their order, no two of them overlapping. */
export function findSecrets(text: string): readonly Finding[] {
  if (last?.text !== text) last = { text, findings: found(text) };
  return last.findings;
}

function found(text: string): readonly Finding[] {
  const findings = search
    .in(text)
    .flatMap(({ keyword, offset }) => findingAt(text, offset, keyword) ?? []);
  return withoutOverlaps(findings);
}

function findingAt(text: string, offset: number, found: string): Finding | undefined {
  return candidatesAt.get(found)?.flatMap((candidate) => attempts(text, offset, candidate))[0];
}

function attempts(text: string, offset: number, candidate: Candidate): readonly Finding[] {
  const [least, most] = candidate.detector.before ?? [0, 0];
  const findings: Finding[] = [];
  for (let start = offset - least; start >= Math.max(0, offset - most); start--) {
    if (isWordCharacter(text.charCodeAt(start - 1))) continue;
    const finding = tried(text, start, candidate);
    if (finding) findings.push(finding);
  }
  return findings;
}

function tried(
  text: string,
  offset: number,
  { detector, keyword, pattern }: Candidate,
): Finding | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const secret = match[1] ?? match[0];
  const start = text.indexOf(secret, offset);
  const end = start + secret.length;
  const prefix = secret.startsWith(keyword) ? keyword : "";
  if (!isRandom(secret.slice(prefix.length), detector) || isSample(secret)) return undefined;
  if (!isInContext(text, start, end, detector)) return undefined;
  const verdict = detector.check ? checks[detector.check](secret) : "possible";
  return verdict === "refuted" ? undefined : { detector, verdict, start, end, prefix };
}

function isRandom(payload: string, { entropy: least = MIN_ENTROPY }: Detector): boolean {
  if (least === 0) return true;
  return entropy(payload) >= least && !isPlaceholder(payload) && !WORDS.test(payload);
}

function isInContext(
  text: string,
  start: number,
  end: number,
  { near, publicNear }: Detector,
): boolean {
  if (near) {
    const context = text.slice(Math.max(0, start - NEAR), end + NEAR);
    if (!near.some((words) => context.includes(words))) return false;
  }
  if (publicNear) {
    const context = text.slice(Math.max(0, start - PUBLIC_NEAR), end + PUBLIC_NEAR).toLowerCase();
    if (publicNear.some((words) => context.includes(words.toLowerCase()))) return false;
  }
  return true;
}

/** Of findings that share characters, the one that a provider's own format proves; else the first. */
function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const last = kept.at(-1);
    if (!last || finding.start >= last.end) kept.push(finding);
    else if (last.detector.scope === "source" && finding.detector.scope === "anywhere")
      kept.splice(-1, 1, finding);
  }
  return kept;
}

/** Letters and digits of ASCII; `NaN`, before the text's beginning, is none. */
function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
