/**
 * What may follow a command, and just as well a program and its arguments: options, a callback.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { SourceCode } from "../../../engine/syntax/source-file.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";

/** Whether a further argument is one that both calls understand, and asks for no other shell. */
export function isSharedArgument(
  argument: TSESTree.CallExpressionArgument,
  index: number,
  sourceCode: SourceCode,
): boolean {
  switch (argument.type) {
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "Identifier":
      // The third argument is the callback; the second may be options.
      return index === 1 || isFunctionName(argument, sourceCode);
    case "ObjectExpression":
      return argument.properties.every(
        (property) =>
          property.type === "Property" && !["shell", undefined].includes(staticName(property)),
      );
    default:
      return false;
  }
}

function isFunctionName(identifier: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const reference = sourceCode
    .getScope(identifier)
    .references.find((one) => one.identifier === identifier);
  return reference?.resolved?.defs[0]?.type === "FunctionName";
}
