/** Lines of a source with a mark under what is spoken of. */
import type { Excerpt } from "../explain/excerpt.ts";

const MAX_WIDTH = 100;

export interface Marked {
  readonly place: Excerpt;
  readonly note: string;
}

/** Each place with its line; places on one line share it. */
export function excerpts(marks: readonly Marked[], lines: readonly string[]): string[] {
  const width = Math.max(...marks.map(({ place }) => String(place.line).length), 0) + 4;
  let last = 0;
  return marks.flatMap(({ place, note }) => {
    const { line } = place;
    const full = (lines[line - 1] ?? "").replaceAll("\t", " ");
    const end = place.endLine === line ? place.endColumn - 1 : full.trimEnd().length;
    const from = leftOut(full, place.column - 1, end);
    const shown = cut(full, from);
    const begin = Math.min(place.column - 1 - from, MAX_WIDTH);
    const length = Math.max(1, Math.min(end - from, MAX_WIDTH) - begin);
    const number = line === last ? [] : [`${String(line).padStart(width)} | ${shown}`];
    last = line;
    const mark = `${" ".repeat(width)} | ${" ".repeat(begin)}${"^".repeat(length)}`;
    return [...number, note === "" ? mark : `${mark} ${note}`];
  });
}

/** The part of a line from there on, with `…` where it goes on. */
function cut(line: string, from: number): string {
  const part = line.slice(from, from + MAX_WIDTH).trimEnd();
  const begins = from > line.length - line.trimStart().length ? `…${part.slice(1)}` : part;
  return line.trimEnd().length > from + MAX_WIDTH ? `${begins.slice(0, -1)}…` : begins;
}

/** How much of the beginning of a line is not shown: its indentation, and more of a very long one. */
function leftOut(line: string, begin: number, end: number): number {
  const indentation = line.length - line.trimStart().length;
  if (end - indentation <= MAX_WIDTH) return Math.min(indentation, begin);
  return Math.max(indentation, begin - MAX_WIDTH / 2);
}
