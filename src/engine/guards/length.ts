/**
 * Tests that bound the length of a text.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { unwrapped, type Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import { isAbout, type Subject } from "./subject.ts";

/** `text.length < MAX`, `MAX > text.length`, or the opposite that is not so. */
export function isBounded(
  { left, operator, right }: TSESTree.BinaryExpression,
  outcome: boolean,
  subject: Subject,
  file: SourceFile,
): boolean {
  const [less, more] = outcome ? ["<", ">"] : [">", "<"];
  return (
    (operator.startsWith(less) && isLengthOf(left, subject, file)) ||
    (operator.startsWith(more) && isLengthOf(right, subject, file))
  );
}

function isLengthOf(node: Node, subject: Subject, file: SourceFile): boolean {
  const inner = unwrapped(node);
  return (
    inner.type === "MemberExpression" &&
    staticName(inner) === "length" &&
    isAbout(inner.object, subject, file)
  );
}
