/**
 * Tests that bound the length of a text or a list, or a number.
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
  test: TSESTree.BinaryExpression,
  outcome: boolean,
  subject: Subject,
  file: SourceFile,
): boolean {
  return isLess(test, outcome, (node) => isLengthOf(node, subject, file));
}

/** `count < MAX`, `MAX > count`, or the opposite that is not so. */
export function isBelow(
  test: TSESTree.BinaryExpression,
  outcome: boolean,
  subject: Subject,
  file: SourceFile,
): boolean {
  return isLess(test, outcome, (node) => isAbout(unwrapped(node), subject, file));
}

function isLess(
  { left, operator, right }: TSESTree.BinaryExpression,
  outcome: boolean,
  isMeant: (node: Node) => boolean,
): boolean {
  if (!/^[<>]=?$/u.test(operator)) return false;
  const [less, more] = outcome ? ["<", ">"] : [">", "<"];
  return (
    (operator.startsWith(less) && isMeant(left)) || (operator.startsWith(more) && isMeant(right))
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
