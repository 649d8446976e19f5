/**
 * Whether a call yields a number or a constant, whatever it is given, because its declaration says so.
 *
 *     countUsers(name)     declared in another file: `function countUsers(name: string) { … return rows.length; }`
 *
 * Only what a program has computed counts. A type argument (`get<number>()`), a cast, a function that a
 * parameter is said to be, and a body that casts are claims, and nothing follows from them.
 *
 * Layer: imports only from `syntax/` and `types/`.
 */
import type { CallNode } from "../syntax/node.ts";
import type { Checker, Type, TypedNode } from "./checker.ts";
import { isHarmlessType, partOf } from "./harmless-type.ts";

/** What makes a type of something without looking at it. */
const CLAIM = /\bas\s+(?!const\b)|\bany\b|\bJSON\.parse\b|@ts-|<[A-Z]\w*>\s*[\w(]/u;

/** Longer functions are not read. */
const MAX_LENGTH = 5000;

/** `names` are the properties of the result that are read. */
export function isHarmlessResult(
  call: CallNode,
  names: readonly string[],
  checker: Checker,
): boolean {
  const declaration = checker.signatureOf(call)?.getDeclaration();
  if (!declaration) return false;
  const { isDeclarationFile } = declaration.getSourceFile();
  if (!isDeclarationFile && (names.length > 0 || !isComputed(declaration))) return false;
  // As it was declared: what the caller puts in for a type parameter is the caller's claim.
  const declared = checker.types.getSignatureFromDeclaration(declaration);
  let type: Type | undefined = declared && awaited(declared.getReturnType(), checker);
  for (const name of names) type &&= partOf(type, name, checker);
  return type !== undefined && isHarmlessType(type, checker);
}

/** Whether a function has a body, in which nothing is said of a value but what it is. */
function isComputed(declaration: TypedNode): boolean {
  if (!("body" in declaration) || !declaration.body) return false;
  if (declaration.getEnd() - declaration.getStart() > MAX_LENGTH) return false;
  return !CLAIM.test(declaration.getText());
}

function awaited(type: Type, checker: Checker): Type {
  return checker.types.getAwaitedType(type) ?? type;
}
