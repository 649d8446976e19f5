import type { TSESTree } from "@typescript-eslint/utils";

import type { Analysis } from "../../../engine/analysis.ts";
import { calleeOf, isFunction, unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticName, staticText } from "../../../engine/syntax/static-name.ts";
import { textParts } from "../../../engine/syntax/text-parts.ts";
import { isUnpredictable } from "../../../secrets/unpredictable-name.ts";

/** A value, and the name of the secret that it becomes. */
export interface SecretPlace {
  readonly node: Node;
  readonly name: string;
}

/** What gives a value to something. */
export type Giving =
  | Call
  | TSESTree.AssignmentExpression
  | TSESTree.AssignmentPattern
  | TSESTree.BinaryExpression
  | TSESTree.FunctionDeclaration
  | TSESTree.JSXAttribute
  | TSESTree.MethodDefinition
  | TSESTree.Property
  | TSESTree.PropertyDefinition
  | TSESTree.TemplateLiteral
  | TSESTree.VariableDeclarator;

export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The secret that a node gives a value to. */
export function placesAt(node: Giving, analysis: Analysis): readonly SecretPlace[] {
  switch (node.type) {
    case "AssignmentExpression":
      // `document.cookie = …`
      if (nameOf(node.left) === "cookie") return placesInText(unwrapped(node.right), COOKIES);
      // What a text grows by is no secret, but the whole of it.
      return place(nameOf(node.left), node.operator === "=" ? node.right : node, analysis);
    case "AssignmentPattern":
      return place(nameOf(node.left), node.right, analysis);
    case "FunctionDeclaration":
      return place(node.id?.name, node, analysis);
    case "JSXAttribute":
      return node.value?.type === "JSXExpressionContainer"
        ? place(nameOf(node.name), node.value.expression, analysis)
        : [];
    case "Property":
      // What a pattern takes from an object was put there.
      if (node.parent.type === "ObjectPattern") return [];
      return place(staticName(node), node.value, analysis);
    case "MethodDefinition":
    case "PropertyDefinition":
      return node.value ? place(staticName(node), node.value, analysis) : [];
    case "VariableDeclarator":
      return node.init ? place(nameOf(node.id), node.init, analysis) : [];
    case "CallExpression":
    case "NewExpression":
      return placesBesideName(node);
    default:
      return placesInText(node);
  }
}

/** A function that is named after a secret makes one: what it returns. */
function place(name: string | undefined, node: Node, analysis: Analysis): readonly SecretPlace[] {
  if (name === undefined || !isUnpredictable(name)) return [];
  const value = unwrapped(node);
  if (!isFunction(value)) return [{ node, name }];
  const returned = analysis.graph.local.index.returns.get(value) ?? [];
  return returned.map((result) => ({ node: result, name }));
}

/** `session` is a secret of its own where it is a cookie. */
const COOKIES = /(?:^|[^a-z])(?:sess(?:ion)?|sid)$/i;
const COOKIE_CALLS = /^(?:cookie|setCookie)$/;
/** Calls that keep a value under a name, or send it so. */
const KEEPING_CALLS = /^(?:append|cookie|header|put|set|store)/i;

/** `response.cookie("session", …)`, `headers.set("X-Api-Key", …)` */
function placesBesideName(call: Call): readonly SecretPlace[] {
  const index = call.arguments.findIndex((argument) => staticText(argument) !== undefined);
  const [named, value] = index < 0 ? [] : call.arguments.slice(index);
  const name = named && staticText(named);
  if (name === undefined || !value || index > 1) return [];
  if (name.toLowerCase() === "set-cookie") return placesInText(unwrapped(value), COOKIES);
  const callee = unwrapped(calleeOf(call));
  const method = (callee.type === "MemberExpression" ? staticName(callee) : nameOf(callee)) ?? "";
  const isCookie = COOKIE_CALLS.test(method) && COOKIES.test(name);
  const isSecret = isCookie || (KEEPING_CALLS.test(method) && isUnpredictable(name));
  return isSecret ? [{ node: value, name }] : [];
}

/** `https://…/reset?token=${…}`, `script-src 'nonce-${…}'` */
function placesInText(node: Node, others?: RegExp): readonly SecretPlace[] {
  const parts = textParts(node) ?? [];
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    if (typeof part === "string" || typeof before !== "string") return [];
    const name = /(?:([\w-]+)=|'(nonce)-)$/.exec(before)?.slice(1).find(Boolean);
    if (name === undefined) return [];
    return isUnpredictable(name) || others?.test(name) ? [{ node: part, name }] : [];
  });
}

export function nameOf(target: TSESTree.JSXAttribute["name"] | Node): string | undefined {
  const inner = unwrapped(target);
  if (inner.type === "MemberExpression") return staticName(inner);
  return inner.type === "Identifier" || inner.type === "JSXIdentifier" ? inner.name : undefined;
}
