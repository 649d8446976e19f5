/** What other scanners' users write beside a secret that is none. */
const MARK =
  /gitleaks:allow|trufflehog:ignore|pragma: ?allowlist secret|secretlint-disable(?:-line|-next-line)?\b/i;

/** Whether the line of an offset, or `next-line` of the line before, excuses what stands there. */
export function isExcusedLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end < 0 ? text.length : end);
  if (MARK.test(line)) return true;
  const before = text.slice(text.lastIndexOf("\n", start - 2) + 1, Math.max(0, start - 1));
  return /secretlint-disable-next-line|pragma: ?allowlist nextline secret/i.test(before);
}
