import type { TSESTree } from "@typescript-eslint/utils";

import { unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticName, staticText } from "../../../engine/syntax/static-name.ts";
import { isCredential, isRandom } from "../../../secrets/credential-value.ts";
import { nameBeside } from "../../../secrets/environment-variable.ts";
import { isPublicText } from "../../../secrets/public-text.ts";
import { sensitivityOf } from "../../../secrets/sensitive-name.ts";

/** The name of the credential that a text is; `undefined` where it is none. */
export function namedCredential(
  node: TSESTree.Literal | TSESTree.TemplateLiteral,
  isChosenToo: boolean,
): string | undefined {
  const text =
    node.type === "Literal" && typeof node.value !== "string" ? undefined : staticText(node);
  // Most texts are too short, or words: a look at them costs less than one at their names.
  if (text === undefined || text.length < 8 || !(isChosenToo || isRandom(text))) return undefined;
  if (isPublicText(text)) return undefined;
  const names = [nameBeside(node), nameInCall(node), nameCompared(node)];
  return names.find((name) => {
    const sensitivity = name === undefined ? undefined : sensitivityOf(name);
    if (name === undefined || sensitivity === undefined) return false;
    return isRandom(text) || (isChosenToo && isCredential(text, name, sensitivity));
  });
}

/** `headers.set("X-Api-Key", "…")` */
function nameInCall(node: Node): string | undefined {
  const { parent } = node;
  if (parent?.type !== "CallExpression") return undefined;
  const [name, value, ...others] = parent.arguments;
  return name && value === node && others.length === 0 ? staticText(name) : undefined;
}

/** `password === "…"`, `process.env.TOKEN ?? "…"` */
function nameCompared(node: Node): string | undefined {
  const { parent } = node;
  const isCompared =
    (parent?.type === "BinaryExpression" && /^[!=]==?$/.test(parent.operator)) ||
    parent?.type === "LogicalExpression";
  if (!isCompared) return undefined;
  const other = unwrapped(parent.left === node ? parent.right : parent.left);
  if (other.type === "Identifier") return other.name;
  return other.type === "MemberExpression" ? staticName(other) : undefined;
}
