import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import { nodesIn } from "../../../engine/syntax/children.ts";
import { unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";
import { nameBeside } from "../../../secrets/environment-variable.ts";
import { sensitivityOf } from "../../../secrets/sensitive-name.ts";

/** What the names in a file say of its values. */
export interface NamedValues {
  readonly passwords: ReadonlySet<Node>;
  /** Keys, tokens and other secrets. */
  readonly secrets: ReadonlySet<Node>;
  /** What is given a password's name, or compared with one: by the name. */
  readonly becomingPasswords: ReadonlyMap<Node, string>;
}

/** Clouds call so what is sent along with each request, beside a secret that is not. */
const PUBLIC_HALF = /access[-_]?key$/i;

export function namedValues(sourceCode: Readonly<TSESLint.SourceCode>): NamedValues {
  const passwords = new Set<Node>();
  const secrets = new Set<Node>();
  const becomingPasswords = new Map<Node, string>();
  for (const node of nodesIn(sourceCode.ast, sourceCode.visitorKeys)) {
    const name = isTakenWhole(node) ? nameOf(node) : undefined;
    const sensitivity =
      name === undefined || PUBLIC_HALF.test(name) ? undefined : sensitivityOf(name);
    if (sensitivity === "password") passwords.add(node);
    else if (sensitivity === "key") secrets.add(node);
    for (const [value, given] of receptions(node)) {
      if (isPasswordName(given)) becomingPasswords.set(value, given);
    }
  }
  return { passwords, secrets, becomingPasswords };
}

function nameOf(node: Node): string | undefined {
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? staticName(node) : undefined;
}

/**
 * Whether a value is used as such. `token.id` and `const { id } = token` read something else, and of
 * `{ url, token }` the secret is one part among many, as it is of `options` after `options.token = token`.
 */
function isTakenWhole(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case "AssignmentExpression":
      return parent.left.type !== "MemberExpression";
    case "MemberExpression":
      return (
        parent.object === node &&
        parent.parent.type === "CallExpression" &&
        parent.parent.callee === parent
      );
    case "Property":
      return parent.parent.type === "ObjectPattern";
    case "VariableDeclarator":
      return parent.init !== node || parent.id.type !== "ObjectPattern";
    default:
      return true;
  }
}

/** The values that this node gives a name to, or compares with something named. */
function receptions(node: Node): readonly (readonly [Node, string])[] {
  switch (node.type) {
    case "AssignmentExpression":
      return named(node.right);
    case "BinaryExpression":
      return /^[!=]==?$/.test(node.operator)
        ? [...compared(node.left, node.right), ...compared(node.right, node.left)]
        : [];
    case "Property":
    case "PropertyDefinition":
    case "VariableDeclarator": {
      const value = node.type === "VariableDeclarator" ? node.init : node.value;
      return value ? named(value) : [];
    }
    default:
      return [];
  }
}

function named(value: Node): readonly (readonly [Node, string])[] {
  const name = nameBeside(value);
  return name === undefined ? [] : [[value, name]];
}

function compared(
  value: TSESTree.Expression | TSESTree.PrivateIdentifier,
  other: TSESTree.Expression | TSESTree.PrivateIdentifier,
): readonly (readonly [Node, string])[] {
  const name = nameOf(unwrapped(other));
  return name === undefined ? [] : [[value, name]];
}

/** `password`, `passwordHash`, `password_md5` */
function isPasswordName(name: string): boolean {
  const bare = name.replace(/[-_]?(?:digest|hash(?:ed)?|hex|md5|sha1)$/i, "");
  return sensitivityOf(bare) === "password";
}
