import type { Backtracking } from "../../../regex/backtracking.ts";
import { HOLE } from "../../../regex/pattern.ts";

const MAX_LENGTH = 60;

/** The repetition at fault, as it stands in the pattern; of a long one the two ends. */
export function slowPart(pattern: string, { quantifiers: [{ start, end }] }: Backtracking): string {
  const part = pattern.slice(start, end).replaceAll(HOLE, "…");
  const half = MAX_LENGTH / 2 - 1;
  return part.length > MAX_LENGTH ? `${part.slice(0, half)} … ${part.slice(-half)}` : part;
}
