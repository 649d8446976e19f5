import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import { environmentVariable } from "../../../secrets/environment-variable.ts";

type Remedy = TSESLint.ReportSuggestionArray<"alone" | "environment">[number];

/** What may stand in a text's place: what it stands in for, or a variable of the environment. */
export function remedies(
  node: TSESTree.Node,
  name: string,
  sourceCode: Readonly<TSESLint.SourceCode>,
): readonly Remedy[] {
  const { parent } = node;
  if (parent?.type === "LogicalExpression" && parent.right === node && parent.operator !== "&&") {
    const code = sourceCode.getText(parent.left);
    return [
      { messageId: "alone", data: { code }, fix: (fixer) => fixer.replaceText(parent, code) },
    ];
  }
  const variable = environmentVariable(node, name);
  if (!variable) return [];
  return [
    {
      messageId: "environment",
      data: { variable: variable.name },
      fix: (fixer) => fixer.replaceText(node, variable.code),
    },
  ];
}
