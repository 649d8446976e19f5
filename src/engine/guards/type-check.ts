/**
 * Tests of a value's type.
 *
 *     typeof x === "number"
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticText } from "../syntax/static-name.ts";
import { isAbout, type Subject } from "./subject.ts";

/** `typeof` answers of values that harm nobody. */
const HARMLESS = new Set(["bigint", "boolean", "function", "number", "symbol", "undefined"]);

/** Whether `left === right` says that the subject is of a harmless type. */
export function isOfHarmlessType(
  left: Node,
  right: Node,
  subject: Subject,
  file: SourceFile,
): boolean {
  return (
    left.type === "UnaryExpression" &&
    left.operator === "typeof" &&
    isAbout(left.argument, subject, file) &&
    HARMLESS.has(staticText(right) ?? "")
  );
}
