/**
 * The shape of a detector: how the secrets of one provider look.
 *
 * A detector is plain data beside its pattern. A text is searched for all keywords of all
 * detectors at once; only where one stands is its detector's pattern tried, at that place.
 *
 * A keyword counts where no letter or digit precedes it. The pattern begins at the keyword (or
 * `before` it) and must be linear: bounded repetitions of one class, no nested ones. Its first
 * group, if it has one, is the secret; otherwise all of it is.
 */
export interface Detector {
  readonly id: string;
  /** With its article, as messages say it: `"a GitHub token"`. */
  readonly name: string;
  readonly keywords: readonly [string, ...string[]];
  readonly pattern: RegExp;
  /** How many characters of the secret stand before the keyword, at least and at most. */
  readonly before?: readonly [number, number];
  /**
   * `anywhere`: a provider issued it, so it opens a door wherever it is written.
   * `source`: the project makes such things itself (key pairs, local databases, signed tokens), or
   * it opens a sandbox only; where tests, lockfiles or bundles hold one, it was made for them.
   */
  readonly scope: "anywhere" | "source";
  /** Bits of entropy that a character must have on average. Default: 3, which suits 62 characters. */
  readonly entropy?: number;
  /** What else can be told without asking the provider. */
  readonly check?: CheckName;
  /** One of these must stand within 2,000 characters. */
  readonly near?: readonly string[];
  /** Public by design where one of these stands within 400 characters, in whatever case. */
  readonly publicNear?: readonly string[];
  /** What it must find. In pieces, so that this file holds no secret. */
  readonly found: readonly (readonly string[])[];
  /** What it must not find. */
  readonly ignored: readonly (readonly string[])[];
  /** Where the provider describes it. */
  readonly see: string;
}

export type CheckName =
  | "aws-account"
  | "azure-key"
  | "base64-json"
  | "basic-authorization"
  | "discord-id"
  | "github-checksum"
  | "json-web-token"
  | "private-key"
  | "url-password";

/**
 * What a check says of a match: `confirmed` by a checksum, `refuted`, `doubtful` where a checksum fails,
 * or `possible` as far as anyone can tell.
 */
export type Verdict = "confirmed" | "possible" | "doubtful" | "refuted";
