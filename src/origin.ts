/** How messages say where data comes from, and over which lines. */
import { isWithin, type Node } from "./engine/syntax/node.ts";
import type { Verdict } from "./engine/taint/verdict.ts";
import type { SourceKind } from "./libraries/library.ts";

/** Completes «comes from …». */
export const ORIGINS: Readonly<Record<SourceKind, string>> = {
  remote: "the network",
  browser: "outside the page",
  library: "whoever uses this package",
  cli: "the terminal",
  environment: "the environment",
  file: "a file",
  database: "the database",
  model: "a language model",
  "host-header": "whoever sends the request",
  "archive-entry": "an archive",
  "upload-name": "whoever uploads the file",
  "weak-random": "a weak random generator",
};

/** What a finding says of where its data comes from. */
export function originOf({ origin }: Verdict): { readonly origin: string; readonly text: string } {
  const { kind = "remote", text = "" } = origin ?? {};
  return { origin: ORIGINS[kind], text };
}

/** More lines than this, and those in the middle are left out. */
const MAX_LINES = 6;

/**
 * The lines on the way to a sink, from the origin's on: `3`, or `3 → 5 → 9` where the way leads over
 * others than the sink's own. Each is told once.
 */
export function linesOf({ origin, steps }: Verdict, sink: Node): string {
  const first = origin?.node ?? sink;
  const lines = new Set([first.loc.start.line]);
  for (const { node } of steps()) {
    const { line } = node.loc.start;
    if (line !== sink.loc.start.line && !isWithin(node, sink) && !isDeclared(node)) lines.add(line);
  }
  const told = [...lines].map((line) => String(line));
  if (told.length > MAX_LINES) told.splice(MAX_LINES - 2, told.length - MAX_LINES + 1, "…");
  return told.join(" → ");
}

/** A parameter's pattern is a place, but not code that does something. */
function isDeclared({ parent }: Node): boolean {
  return parent !== undefined && "params" in parent;
}
