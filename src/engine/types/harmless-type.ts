/**
 * Whether every value of a type is one that breaks out of no text: a number, a truth value, a constant.
 *
 * Layer: imports only from `syntax/` and `types/`.
 */
import type { Checker, Type } from "./checker.ts";

const HARMLESS = new Set(["bigint", "boolean", "false", "null", "number", "true", "undefined"]);

/** In place of a name: what an array holds. */
export const ELEMENT_NAME = "[]";

/** The type of what a property holds, or an array. */
export function partOf(type: Type, name: string, checker: Checker): Type | undefined {
  if (name === ELEMENT_NAME || /^\d+$/u.test(name)) return type.getNumberIndexType();
  const property = type.getProperty(name);
  return property && checker.types.getTypeOfSymbol(property);
}

/** `number`, `"asc" | "desc"`, an enum, `number & { readonly brand: unique symbol }` */
export function isHarmlessType(type: Type, checker: Checker): boolean {
  if (type.isUnion()) return type.types.every((one) => isHarmlessType(one, checker));
  if (type.isIntersection()) return type.types.some((one) => isHarmlessType(one, checker));
  return type.isLiteral() || HARMLESS.has(checker.types.typeToString(type));
}
