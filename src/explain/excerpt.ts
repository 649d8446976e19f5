/** A place in a file, with the code that stands there. */
import type { Node } from "../engine/syntax/node.ts";

export interface Excerpt {
  /** Lines and columns count from 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export function excerptOf({ loc, range }: Node, text: string): Excerpt {
  return {
    line: loc.start.line,
    column: loc.start.column + 1,
    endLine: loc.end.line,
    endColumn: loc.end.column + 1,
    text: text.slice(...range),
  };
}

const MAX_LENGTH = 60;

/** Code within a sentence: on one line, and not too long. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line}\``;
}
