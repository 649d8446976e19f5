/**
 * Tests of a value's type.
 *
 *     typeof x === "number"      typeof x === "string"   harmless where only an object does harm
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import { isAmount, isSafeAsText } from "../models/harm.ts";
import type { Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { TEXT_METHODS } from "../syntax/text-methods.ts";
import type { Danger } from "./danger.ts";
import { isAbout, type Subject } from "./subject.ts";

/** `typeof` answers of values that harm nobody. */
const HARMLESS = new Set(["bigint", "boolean", "function", "number", "symbol", "undefined"]);

/** Whether `left === right` says that the subject is of a harmless type. */
export function isOfHarmlessType(
  left: Node,
  right: Node,
  subject: Subject,
  file: SourceFile,
  danger: Danger,
): boolean {
  const type = typeAsked(left, right, subject, file);
  if (type === "object" && isTextAlone(danger)) return true;
  if (isAmount(danger.kind) && (type === "bigint" || type === "number")) return false;
  return HARMLESS.has(type ?? "") || (type === "string" && isTextSafe(danger));
}

/** Whether `left !== right` says that the subject is no text, where nothing else does harm. */
export function isOtherThanText(
  left: Node,
  right: Node,
  subject: Subject,
  file: SourceFile,
  danger: Danger,
): boolean {
  return isTextAlone(danger) && typeAsked(left, right, subject, file) === "string";
}

/** Whether text alone does harm: a page makes nothing of other objects. */
function isTextAlone({ kind }: Danger): boolean {
  return kind === "dom-content" || kind === "dom-selector";
}

/** Whether `left !== right` says that the subject is no object, where nothing else does harm. */
export function isNoObject(
  left: Node,
  right: Node,
  subject: Subject,
  file: SourceFile,
  danger: Danger,
): boolean {
  return isTextSafe(danger) && typeAsked(left, right, subject, file) === "object";
}

/** Whether a test that fails says that the subject is no text: `text.trim` is there for every text. */
export function isNoText(
  test: Node,
  subject: Subject,
  file: SourceFile,
  { decoded, kind }: Danger,
): boolean {
  return (
    kind === "regex-subject" &&
    decoded !== "wholly" &&
    test.type === "MemberExpression" &&
    TEXT_METHODS.has(staticName(test) ?? "") &&
    isAbout(test.object, subject, file)
  );
}

/** Whether text is safe where the value goes. Text that is parsed is no text there. */
function isTextSafe({ decoded, kind }: Danger): boolean {
  return isSafeAsText(kind) && decoded !== "wholly";
}

/** The answer that `typeof subject` is compared with. */
function typeAsked(
  left: Node,
  right: Node,
  subject: Subject,
  file: SourceFile,
): string | undefined {
  const isAsked =
    left.type === "UnaryExpression" &&
    left.operator === "typeof" &&
    isAbout(left.argument, subject, file);
  return isAsked ? staticText(right) : undefined;
}
