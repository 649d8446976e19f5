/**
 * What the parts of object and array literals are.
 *
 *     ({ a: x, ...rest }).a     → `x`, and nothing else        ({ a: x, ...rest }).b   → `rest`, path .b
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  ANY,
  canRead,
  CONTENTS,
  ELEMENT,
  isOpen,
  KEY,
  nameStep,
  prepended,
  remainder,
  type Path,
} from "./access-path.ts";
import { constant, part, returned, value, type Edge } from "./graph.ts";
import { iteratedEdges } from "./iterators.ts";
import type { Names } from "./names.ts";

/** The parts of an object literal that `path`, which is not empty, can read. */
export function objectEdges(
  node: TSESTree.ObjectExpression,
  path: Path,
  names: Names,
): readonly Edge[] {
  const [step = CONTENTS] = path;
  if (step === KEY) return keyEdges(node);
  const iterated = iteratedEdges(node.properties, path, node);
  if (iterated) return iterated;
  const edges: Edge[] = [];
  // What stands later wins, so the search runs backwards and ends at a sure hit.
  for (const property of node.properties.toReversed()) {
    if (property.type === "SpreadElement") {
      edges.push(value(property.argument, path));
      continue;
    }
    const name = names.keyOf(property);
    const written = name === undefined ? ANY : nameStep(name);
    if (!canRead(step, written)) continue;
    if (property.kind === "get" && property.value.type === "FunctionExpression") {
      edges.push(returned(property.value, remainder(path), node));
    } else if (property.kind !== "set") {
      edges.push(value(property.value, remainder(path)));
    }
    if (written === step) break;
  }
  return edges;
}

function keyEdges(node: TSESTree.ObjectExpression): readonly Edge[] {
  return node.properties.flatMap((property): readonly Edge[] => {
    if (property.type === "SpreadElement") return [value(property.argument, [KEY])];
    return property.computed ? [part(property.key)] : [constant(property.key)];
  });
}

/** The elements of an array literal that `path`, which is not empty, can read. */
export function arrayEdges(node: TSESTree.ArrayExpression, path: Path): readonly Edge[] {
  const [step = CONTENTS] = path;
  if (step === KEY) return [constant(node)];
  const edges: Edge[] = [];
  let isExact = true;
  for (const [index, element] of node.elements.entries()) {
    if (!element) continue;
    if (element.type === "SpreadElement") {
      isExact = false;
      const inner = isOpen(step) ? path : prepended(ELEMENT, path.slice(1));
      if (canRead(step, ELEMENT)) edges.push(value(element.argument, inner));
    } else if (canRead(step, isExact ? nameStep(String(index)) : ELEMENT)) {
      edges.push(value(element, remainder(path)));
    }
  }
  return edges;
}
