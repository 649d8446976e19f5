/** The steps of a way, with what happens to the data at each. */
import type { SinkSite } from "../engine/analysis.ts";
import { parameterOf } from "../engine/flow/parameter.ts";
import { calleeOf, isCall, type FunctionNode, type Node } from "../engine/syntax/node.ts";
import type { Step } from "../engine/taint/verdict.ts";
import { excerptOf, quoted, type Excerpt } from "./excerpt.ts";

export interface StepAccount extends Excerpt {
  /** What happens to the data there, in the order in which it does. */
  readonly notes: readonly string[];
}

export function stepAccounts(
  steps: readonly Step[],
  beginning: string | undefined,
  site: SinkSite,
  text: string,
): StepAccount[] {
  return steps.map(({ builds, node }, index) => ({
    ...excerptOf(node, text),
    notes: [
      index === 0 ? beginning : undefined,
      builds ? "becomes a part of a text" : undefined,
      parameterNote(node) ?? destinationOf(node, site, text),
    ].filter((note) => note !== undefined),
  }));
}

function parameterNote(node: Node): string | undefined {
  const parameter = parameterOf(node);
  if (!parameter) return undefined;
  const name = nameOf(parameter.callee);
  return `is what ${name === undefined ? "the function" : quoted(name)} is given`;
}

/** The name that a function goes by where it stands. */
export function nameOf(node: FunctionNode): string | undefined {
  const { parent } = node;
  if (node.id) return node.id.name;
  if (parent.type === "VariableDeclarator" && parent.id.type === "Identifier") {
    return parent.id.name;
  }
  const isNamed = parent.type === "MethodDefinition" || parent.type === "Property";
  return isNamed && parent.key.type === "Identifier" ? parent.key.name : undefined;
}

/** Where a value goes from an expression that it is a part of. */
function destinationOf(node: Node, site: SinkSite, text: string): string | undefined {
  const code = (part: Node) => quoted(text.slice(...part.range));
  for (let inner = node; ;) {
    if (inner === site.node) return `reaches ${quoted(site.name)}`;
    const outer: Node | undefined = inner.parent;
    if (!outer) return undefined;
    switch (outer.type) {
      case "ArrowFunctionExpression":
        return outer.body === inner ? "is returned" : undefined;
      case "AssignmentExpression":
        return outer.right === inner ? `is written to ${code(outer.left)}` : undefined;
      case "BlockStatement":
      case "ExpressionStatement":
      case "IfStatement":
      case "SwitchCase":
        return undefined;
      case "ForOfStatement":
        return outer.right === inner ? "is gone through" : undefined;
      case "Property":
        if (outer.value === inner) return `is kept in property ${code(outer.key)}`;
        break;
      case "ReturnStatement":
        return "is returned";
      case "ThrowStatement":
        return "is thrown";
      case "VariableDeclarator":
        return outer.init === inner ? `is kept in ${code(outer.id)}` : undefined;
      case "YieldExpression":
        return "is yielded";
      default:
        if (isCall(outer) && calleeOf(outer) !== inner) {
          return `is given to ${code(calleeOf(outer))}`;
        }
    }
    inner = outer;
  }
}
