/** Where the stack of an error is read for everybody, and not for developers alone. */
import type { FileIndex } from "../../../engine/syntax/file-index.ts";
import { nodesIn } from "../../../engine/syntax/children.ts";
import { functionAround, unwrapped, type Node } from "../../../engine/syntax/node.ts";
import type { SourceCode } from "../../../engine/syntax/source-file.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";

const ERROR = /^(?:e|er|err|error|ex|exc|exception|reason|cause)$|Err(?:or)?$|Exception$/u;

/** Who asks so knows that this is not for everybody. */
const ASIDE =
  /NODE_ENV|\benv\b|dev|debug|prod|verbose|local|(?:show|include|expose|with|hide)\w*(?:stack|trace)/iu;

export function stackReads(index: FileIndex, sourceCode: SourceCode): ReadonlySet<Node> {
  const reads = index.memberReads.get("stack") ?? [];
  return new Set(
    reads.filter(({ object }) => isError(object)).filter((read) => !isAside(read, sourceCode)),
  );
}

function isError(node: Node): boolean {
  const inner = unwrapped(node);
  const name = inner.type === "Identifier" ? inner.name : nameOfMember(inner);
  return name !== undefined && ERROR.test(name);
}

function nameOfMember(node: Node): string | undefined {
  return node.type === "MemberExpression" ? staticName(node) : undefined;
}

/** Whether a test around the node, or in its function, asks for whom it is. */
function isAside(node: Node, sourceCode: SourceCode): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (asks(parent, sourceCode)) return true;
  }
  for (const current of nodesIn(functionAround(node) ?? sourceCode.ast, sourceCode.visitorKeys)) {
    if (asks(current, sourceCode)) return true;
  }
  return false;
}

function asks(node: Node, sourceCode: SourceCode): boolean {
  const test =
    node.type === "IfStatement" || node.type === "ConditionalExpression"
      ? node.test
      : node.type === "LogicalExpression" && node.operator === "&&"
        ? node.left
        : undefined;
  return test !== undefined && ASIDE.test(sourceCode.getText(test));
}
