/**
 * Whether what stands before a value in an address settles which host it leads to.
 *
 *     https://api.example.com/users/…     settled         https://api.example.com…   `.evil.com` may follow
 *     /users/…                            settled         /…                         `/evil.com` may follow
 *     https://name@…   https://host:…     not settled     https://…                  anything may follow
 *
 * Only the shape of the beginning counts: `x` stands for letters, `*` for a part at the very beginning
 * that is not known, `/` for slashes of both kinds, `?` for a question mark or a hash.
 *
 * Layer: may import `libraries/library.ts` and the layers before `values/`.
 */
import type { SinkKind } from "../../libraries/library.ts";
import type { KnownText } from "./texts.ts";

/** The shape of what stands before a value. */
export type Beginning = string;

/** Nothing stands before it. */
export const NOTHING: Beginning = "";

const SETTLED: Beginning = "x/";

/** Longer ones than this that settle nothing are cut. */
const MAX_LENGTH = 16;

/** A scheme and a host, closed by a slash; what is not known may be both. */
const ABSOLUTE = /^(?:[x*]:\/*|\*?\/\/)[^/?]+[/?]|^\*[/?](?!\/)/u;
/** A path that is no host: `/x`, `x/`, `?x`. */
const RELATIVE = /^\/[^/]|^x[/?]|^\?/u;

/** Kinds of sink whose text names a host at its beginning. */
export function isAddress(kind: SinkKind): boolean {
  return kind === "request-url" || kind === "redirect" || kind === "window-url";
}

export function isSettled(beginning: Beginning): boolean {
  return ABSOLUTE.test(beginning) || RELATIVE.test(beginning);
}

/** What stands before a value that follows `text`, where `before` stands before that. */
export function extended(before: Beginning, text: Beginning): Beginning {
  const shape = collapsed(before + text);
  return isSettled(shape) ? SETTLED : shape.slice(0, MAX_LENGTH);
}

/** The shape of a text. */
export function shapeOf(text: KnownText | string): Beginning {
  const pieces = typeof text === "string" ? [text] : text;
  return collapsed(
    pieces.map((piece) => (typeof piece === "string" ? shaped(piece) : "*")).join(""),
  );
}

function shaped(text: string): string {
  return text
    .replaceAll(/[\t\n\r]/gu, "")
    .replaceAll("\\", "/")
    .replaceAll("#", "?")
    .replaceAll(/[^/?:]+/gu, "x");
}

function collapsed(shape: string): string {
  return shape.replaceAll(/[x*]+/gu, (run, index: number) =>
    index === 0 && run.startsWith("*") ? "*" : "x",
  );
}
