/**
 * Tests that bound the length of a text.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { unwrapped } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import { isAbout, type Subject } from "./subject.ts";

/** `text.length < MAX`, or not `text.length > MAX`. */
export function isBounded(
  { left, operator }: TSESTree.BinaryExpression,
  outcome: boolean,
  subject: Subject,
  file: SourceFile,
): boolean {
  const inner = unwrapped(left);
  return (
    inner.type === "MemberExpression" &&
    staticName(inner) === "length" &&
    operator.startsWith(outcome ? "<" : ">") &&
    isAbout(inner.object, subject, file)
  );
}
