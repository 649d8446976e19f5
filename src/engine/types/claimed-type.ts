/**
 * Whether an annotation says that a part of a value is a number or one of some constants.
 *
 *     (limit: number)   (order: "asc" | "desc")   ({ limit }: { limit?: number })   (column: keyof typeof COLUMNS)
 *
 * That is a claim, and no proof: whoever calls the function may pass something else. It is enough where
 * nothing else is known of a value.
 *
 * Layer: imports only from `syntax/` and `types/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import type { Checker } from "./checker.ts";
import { ELEMENT_NAME, isHarmlessType, partOf } from "./harmless-type.ts";

/** Names within names that are looked up. */
const MAX_DEPTH = 8;

/** The types that stand for another with less, or more, said of it. */
const WRAPPERS = new Set(["NonNullable", "Partial", "Readonly", "Required"]);

const LISTS = new Set(["Array", "ReadonlyArray", "ReadonlySet", "Set"]);

/** `names` are the properties that lead to the part. */
export function isClaimedHarmless(
  annotation: TSESTree.TypeNode,
  names: readonly string[],
  file: SourceFile,
  checker: Checker | undefined,
  depth = 0,
): boolean {
  if (depth > MAX_DEPTH) return false;
  const inner = (type: TSESTree.TypeNode, rest = names) =>
    isClaimedHarmless(type, rest, file, checker, depth + 1);
  switch (annotation.type) {
    case "TSArrayType":
      return isElement(names[0]) && inner(annotation.elementType, names.slice(1));
    case "TSBigIntKeyword":
    case "TSBooleanKeyword":
    case "TSNullKeyword":
    case "TSNumberKeyword":
    case "TSUndefinedKeyword":
      return names.length === 0;
    case "TSIntersectionType":
      return annotation.types.some((type) => inner(type));
    case "TSLiteralType":
      return names.length === 0 && annotation.literal.type !== "TemplateLiteral";
    case "TSTypeLiteral":
      return isClaimedMember(annotation.members);
    case "TSTypeOperator":
      return annotation.operator === "keyof" ? names.length === 0 : isOperand(annotation);
    case "TSTypeReference":
      return isClaimedReference(annotation);
    case "TSUnionType":
      return annotation.types.every((type) => inner(type) || isNothing(type));
    default:
      return false;
  }

  function isOperand({ typeAnnotation }: TSESTree.TSTypeOperator): boolean {
    return typeAnnotation !== undefined && inner(typeAnnotation);
  }

  function isClaimedMember(members: readonly TSESTree.TypeElement[]): boolean {
    const [name, ...rest] = names;
    return members.some(
      (member) =>
        member.type === "TSPropertySignature" &&
        member.typeAnnotation !== undefined &&
        staticName(member) === name &&
        inner(member.typeAnnotation.typeAnnotation, rest),
    );
  }

  function isClaimedReference(reference: TSESTree.TSTypeReference): boolean {
    const { typeArguments, typeName } = reference;
    const [argument] = typeArguments?.params ?? [];
    if (typeName.type !== "Identifier") return isHarmlessName(reference);
    if (argument && WRAPPERS.has(typeName.name)) return inner(argument);
    if (argument && LISTS.has(typeName.name)) {
      return isElement(names[0]) && inner(argument, names.slice(1));
    }
    const declaration = file.variableOf(typeName)?.defs[0]?.node;
    switch (declaration?.type) {
      case "TSEnumDeclaration":
        return names.length === 0;
      case "TSInterfaceDeclaration":
        return isClaimedMember(declaration.body.body);
      case "TSTypeAliasDeclaration":
        return inner(declaration.typeAnnotation);
      default:
        return isHarmlessName(reference);
    }
  }

  /** A type of another file, which only a checker knows. */
  function isHarmlessName(reference: TSESTree.TSTypeReference): boolean {
    let type = checker?.typeAt(reference);
    if (!checker || !type) return false;
    for (const name of names) type &&= partOf(type, name, checker);
    return type !== undefined && isHarmlessType(type, checker);
  }
}

function isElement(name: string | undefined): boolean {
  return name === ELEMENT_NAME || /^\d+$/u.test(name ?? "");
}

/** What may be missing is no text. */
function isNothing({ type }: Node): boolean {
  return type === "TSNullKeyword" || type === "TSUndefinedKeyword";
}
