/**
 * The types that TypeScript's annotations give to things.
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "./node.ts";

/** The type that a parameter, variable, field or cast is declared to have. */
export function annotationOf(node: Node): TSESTree.TypeNode | undefined {
  switch (node.type) {
    case "AssignmentPattern":
      return annotationOf(node.left);
    case "TSParameterProperty":
      return annotationOf(node.parameter);
    case "AccessorProperty":
    case "ArrayPattern":
    case "Identifier":
    case "ObjectPattern":
    case "PropertyDefinition":
    case "TSPropertySignature":
      return node.typeAnnotation?.typeAnnotation;
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      return node.typeAnnotation;
    default:
      return undefined;
  }
}
