import type { Backtracking } from "../../../regex/backtracking.ts";
import type { Attack } from "../../../regex/attack.ts";
import { HOLE } from "../../../regex/pattern.ts";

const MAX_LENGTH = 40;

/** Code for the text that makes a pattern slow: `"x" + "ab".repeat(n) + "!"`. */
export function attackCode({ prefix, pump, suffix }: Attack): string {
  return [literal(prefix), `${literal(pump)}.repeat(n)`, literal(suffix)]
    .filter((part) => part !== '""')
    .join(" + ");
}

function literal(text: string): string {
  // What cannot be seen is written as an escape.
  const code = JSON.stringify(text.replaceAll(HOLE, "…")).replaceAll(
    /\p{C}|[^\P{Z} ]/gu,
    (character) => character.split("").map(escaped).join(""),
  );
  return code.length > MAX_LENGTH ? `${code.slice(0, MAX_LENGTH - 2)}…"` : code;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const POWERS: Readonly<Record<number, string>> = { 2: "square", 3: "cube" };

/** With which power of a text's length the time grows. */
export function powerOf({ degree = 2 }: Backtracking): string {
  return POWERS[degree] ?? `${String(degree)}th power`;
}
