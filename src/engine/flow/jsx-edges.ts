/**
 * The properties that a JSX element gives to its component. Its opening tag stands for their object.
 *
 *     <Job command={x} {...rest}>text</Job>      .command ← `x`   .children ← `text`   .folder ← `rest`, path .folder
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "../syntax/node.ts";
import { canRead, CONTENTS, isOpen, nameStep, remainder, type Path } from "./access-path.ts";
import { constant, value, type Edge } from "./graph.ts";

const CHILDREN = nameStep("children");

/** The properties of a tag that `path` can read. */
export function tagEdges(tag: TSESTree.JSXOpeningElement, path: Path): readonly Edge[] {
  const [step] = path;
  if (step === undefined) return [constant(tag)];
  const children = contentOf(tag.parent);
  const edges: Edge[] = [];
  if (children.length > 0 && canRead(step, CHILDREN)) {
    edges.push(...children.flatMap((child) => childEdges(child, path, children.length === 1)));
    if (step === CHILDREN) return edges;
  }
  // What stands later wins, so the search runs backwards and ends at a sure hit.
  for (const attribute of tag.attributes.toReversed()) {
    if (attribute.type === "JSXSpreadAttribute") {
      edges.push(value(attribute.argument, path));
      continue;
    }
    const name = attributeStep(attribute);
    if (!canRead(step, name)) continue;
    edges.push(attribute.value ? value(attribute.value, remainder(path)) : constant(attribute));
    if (name === step) break;
  }
  return edges;
}

/** The property that an attribute sets. */
function attributeStep({ name }: TSESTree.JSXAttribute): string {
  return nameStep(
    name.type === "JSXIdentifier" ? name.name : `${name.namespace.name}:${name.name.name}`,
  );
}

/** One child is handed over as it is, several as a list. */
function childEdges(child: TSESTree.JSXChild, path: Path, isOnly: boolean): readonly Edge[] {
  const inner = remainder(path);
  const isPart = isOnly || inner.length === 0 || isOpen(inner[0]);
  return [value(child, isPart ? inner : remainder(inner))];
}

/** The children that count: not the line breaks between them. */
function contentOf({ children }: TSESTree.JSXElement): readonly TSESTree.JSXChild[] {
  return children.filter((child) => child.type !== "JSXText" || child.value.trim() !== "");
}

/** What stands in braces. */
export function containerEdges(
  { expression }: TSESTree.JSXExpressionContainer | TSESTree.JSXSpreadChild,
  path: Path,
): readonly Edge[] {
  if (expression.type !== "JSXEmptyExpression") return [value(expression, path)];
  return path.length === 0 || path[0] === CONTENTS ? [constant(expression)] : [];
}

/** The tag that a value is a property of, and where in it. */
export function tagAround(
  node: Node,
): { readonly tag: TSESTree.JSXOpeningElement; readonly step: string | undefined } | undefined {
  const { parent } = node;
  if (parent?.type === "JSXSpreadAttribute") return { tag: parent.parent, step: undefined };
  if (parent?.type !== "JSXExpressionContainer") return undefined;
  const holder = parent.parent;
  if (holder.type === "JSXAttribute") return { tag: holder.parent, step: attributeStep(holder) };
  return holder.type === "JSXElement" ? { tag: holder.openingElement, step: CHILDREN } : undefined;
}
