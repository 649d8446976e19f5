/**
 * What chooses the part of a text that is read.
 *
 *     LETTERS[i]    LETTERS.charAt(i)     ← `i`
 *
 * The part is none of the choice's making, but a text of such parts is as predictable as the choices.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { SinkKind, Source } from "../../libraries/library.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { lastName } from "../syntax/file-index.ts";
import { isSafeAsWhole } from "../models/harm.ts";
import type { Node } from "../syntax/node.ts";

const CHOOSERS = new Set(["at", "charAt", "slice", "substr", "substring"]);

export function choicesAt(node: Node): readonly Node[] {
  if (node.type === "MemberExpression") return node.computed ? [node.property] : [];
  return node.type === "CallExpression" && CHOOSERS.has(lastName(node)) ? argumentsOf(node) : [];
}

/** Whether what a source yields does no harm before it becomes a part of a text. */
export function isOnlyChoice({ chooses }: Source, kind: SinkKind): boolean {
  return chooses === true || isSafeAsWhole(kind);
}
