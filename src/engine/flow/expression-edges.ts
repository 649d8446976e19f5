/**
 * Where the values of expressions come from that their own syntax tells all about.
 *
 *     a ? b : c     ← `b`, `c`          (x as T)!     ← `x`          a + b     ← `a`, `b`, as parts
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticText } from "../syntax/static-name.ts";
import { isOpen, nameStep, prepended, type Path } from "./access-path.ts";
import { assignmentEdges } from "./definition-edges.ts";
import { computed, constant, unknown, value, type Edge } from "./graph.ts";
import { containerEdges, tagEdges } from "./jsx-edges.ts";
import { arrayEdges } from "./literal-edges.ts";
import { operandsOf } from "./operands.ts";
import { sumEdges, templateEdges } from "./text-edges.ts";

export function expressionEdges(node: Node, path: Path, file: SourceFile): readonly Edge[] {
  switch (node.type) {
    case "ArrayExpression":
      return path.length === 0 ? [constant(node)] : arrayEdges(node, path);
    case "AssignmentExpression":
      return assignmentEdges(node, path);
    case "AwaitExpression":
      return [value(node.argument, path)];
    case "BinaryExpression":
      return node.operator === "+"
        ? sumEdges(node, path, file)
        : [computed(node, operandsOf(node))];
    case "BlockStatement":
      return path.length === 0 ? [constant(node)] : [];
    case "ChainExpression":
    case "TSAsExpression":
    case "TSInstantiationExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      return [value(node.expression, path)];
    case "ConditionalExpression":
      return [value(node.consequent, path), value(node.alternate, path)];
    case "ImportExpression": {
      const module = staticText(node.source);
      if (module === undefined) return [unknown(node, path)];
      return [{ kind: "end", end: { kind: "module", module, node, path } }];
    }
    case "JSXExpressionContainer":
    case "JSXSpreadChild":
      return containerEdges(node, path);
    case "JSXMemberExpression":
      return [value(node.object, prepended(nameStep(node.property.name), path))];
    case "JSXOpeningElement":
      return tagEdges(node, path);
    case "JSXElement":
    case "JSXFragment":
    case "JSXText":
    case "Literal":
      return path.length === 0 || isOpen(path[0]) ? [constant(node)] : [];
    case "LogicalExpression":
      return node.operator === "&&"
        ? [value(node.right, path)]
        : [value(node.left, path), value(node.right, path)];
    case "MetaProperty":
    case "UnaryExpression":
    case "UpdateExpression":
      return [computed(node, operandsOf(node))];
    case "SequenceExpression": {
      const last = node.expressions.at(-1);
      return last ? [value(last, path)] : [];
    }
    case "TemplateLiteral":
      return templateEdges(node, path, file);
    case "TSEnumDeclaration":
      return [constant(node)];
    case "TSQualifiedName":
      return [value(node.left, prepended(nameStep(node.right.name), path))];
    default:
      return [unknown(node, path)];
  }
}
