import type { TSESLint } from "@typescript-eslint/utils";

import type { Node } from "../../../engine/syntax/node.ts";
import { staticName, staticText } from "../../../engine/syntax/static-name.ts";

type Remedy = TSESLint.ReportSuggestionArray<"replace">[number];
type SourceCode = Readonly<TSESLint.SourceCode>;

const CUTS = new Set<string | undefined>(["slice", "substr", "substring"]);

/** What may stand in the place of an idiom that begins with `Math.random()`. */
export function remedies(origin: Node, sourceCode: SourceCode): readonly Remedy[] {
  if (sourceCode.getText(origin) !== "Math.random()") return [];
  const text = textAround(origin);
  const crypto = cryptoAt(origin, sourceCode);
  if (text) return crypto ? [remedy(text, "crypto.randomUUID()")] : [];
  const integer = integerAround(origin);
  if (!integer || crypto !== "module") return [];
  return [remedy(integer.node, `crypto.randomInt(${sourceCode.getText(integer.below)})`)];
}

function remedy(node: Node, code: string): Remedy {
  return {
    messageId: "replace",
    data: { code },
    fix: (fixer) => fixer.replaceText(node, code),
  };
}

/** `Math.random().toString(36).slice(2)` */
function textAround(origin: Node): Node | undefined {
  const text = callOn(origin, (name) => name === "toString");
  return text && callOn(text, (name) => CUTS.has(name));
}

/** The call of a method of this value, if its arguments are constants. */
function callOn(node: Node, isNamed: (name: string | undefined) => boolean): Node | undefined {
  const member = node.parent;
  const call = member?.parent;
  if (member?.type !== "MemberExpression" || member.object !== node) return undefined;
  if (call?.type !== "CallExpression") return undefined;
  const isConstant = call.arguments.every((argument) => isNumber(argument));
  return isConstant && isNamed(staticName(member)) ? call : undefined;
}

function isNumber(node: Node): boolean {
  const number = node.type === "UnaryExpression" ? node.argument : node;
  return staticText(number) !== undefined;
}

/** `Math.floor(Math.random() * below)` */
function integerAround(origin: Node): { node: Node; below: Node } | undefined {
  const product = origin.parent;
  if (product?.type !== "BinaryExpression" || product.operator !== "*") return undefined;
  const call = product.parent;
  if (call.type !== "CallExpression" || call.arguments[0] !== product) return undefined;
  const { callee } = call;
  const isFloor =
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === "Math" &&
    staticName(callee) === "floor";
  if (!isFloor) return undefined;
  return { node: call, below: product.left === origin ? product.right : product.left };
}

const MODULE = /^(?:node:)?crypto$/;

/** What `crypto` means where the node stands: Node's module, or the global. */
function cryptoAt(node: Node, sourceCode: SourceCode): "global" | "module" | undefined {
  for (let scope = sourceCode.getScope(node); ;) {
    const definition = scope.set.get("crypto")?.defs[0];
    if (definition) return isModule(definition) ? "module" : undefined;
    if (!scope.upper) return "global";
    scope = scope.upper;
  }
}

function isModule({ node, parent }: TSESLint.Scope.Definition): boolean {
  if (node.type === "ImportDefaultSpecifier" || node.type === "ImportNamespaceSpecifier") {
    return parent?.type === "ImportDeclaration" && MODULE.test(parent.source.value);
  }
  if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") return false;
  const call = node.init;
  return (
    call?.type === "CallExpression" &&
    call.callee.type === "Identifier" &&
    call.callee.name === "require" &&
    call.arguments[0] !== undefined &&
    MODULE.test(staticText(call.arguments[0]) ?? "")
  );
}
