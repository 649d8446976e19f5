import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import type { Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";
import type { Kind } from "./switches-off.ts";

type Remedy = TSESLint.ReportSuggestionArray<"removed" | "replaced">[number];
type SourceCode = Readonly<TSESLint.SourceCode>;

/** What leaves the check on, for those options that say so themselves. */
const ON: Readonly<Partial<Record<Kind, string>>> = {
  "tls-verification": "true",
  "tls-verification-off": "false",
};

/** Without the option, certificates are checked. */
export function remedies(kind: Kind, node: Node, sourceCode: SourceCode): readonly Remedy[] {
  const { parent } = node;
  if (parent?.type === "Property" && parent.value === node) {
    const name = String(staticName(parent));
    return [
      removal(name, rangeOf(parent, sourceCode)),
      ...replacement(kind, name, parent.shorthand ? `${name}: ` : "", node),
    ];
  }
  if (
    parent?.type === "AssignmentExpression" &&
    parent.right === node &&
    parent.left.type === "MemberExpression"
  ) {
    const name = String(staticName(parent.left));
    const statement = parent.parent;
    return [
      ...(isListed(statement) ? [removal(name, statement.range)] : []),
      ...replacement(kind, name, "", node),
    ];
  }
  if (parent?.type === "MemberExpression" && parent.parent.type === "CallExpression") {
    const { arguments: given, range } = parent.parent;
    const name = String(staticName(parent));
    return given.length === 0 ? [removal(`${name}()`, [parent.object.range[1], range[1]])] : [];
  }
  return [];
}

function removal(name: string, range: TSESTree.Range): Remedy {
  return { messageId: "removed", data: { name }, fix: (fixer) => fixer.removeRange(range) };
}

function replacement(kind: Kind, name: string, before: string, node: Node): readonly Remedy[] {
  const value = ON[kind];
  if (value === undefined) return [];
  return [
    {
      messageId: "replaced",
      data: { name, value },
      fix: (fixer) => fixer.replaceText(node, before + value),
    },
  ];
}

/** A property, with one of the commas that part it from its neighbours. */
function rangeOf(property: TSESTree.Property, sourceCode: SourceCode): TSESTree.Range {
  const [start, end] = property.range;
  const before = sourceCode.getTokenBefore(property, { includeComments: true });
  const after = sourceCode.getTokenAfter(property);
  if (after?.value !== ",") return [before?.value === "," ? before.range[0] : start, end];
  const next = sourceCode.getTokenAfter(after, { includeComments: true });
  return [start, next && next.value !== "}" ? next.range[0] : after.range[1]];
}

/** Whether a statement may be missing from where it stands. */
function isListed(node: Node): node is TSESTree.ExpressionStatement {
  return (
    node.type === "ExpressionStatement" &&
    (node.parent.type === "BlockStatement" || node.parent.type === "Program")
  );
}
