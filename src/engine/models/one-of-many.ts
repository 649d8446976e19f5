/**
 * Whether a name is one of many that somebody else wrote down: of the properties of an object, or of the
 * parts of a text or a list. A function that takes a single name is asked by those who chose it.
 *
 *     for (const key in source)     path.split(".")     path.slice(0, path.indexOf("."))
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import {
  ANY,
  ELEMENT,
  isOpen,
  KEY,
  nameStep,
  stepName,
  WHOLE,
  type Step,
} from "../flow/access-path.ts";
import { argumentsOf, parameterOf } from "../flow/parameter.ts";
import { functionsAt } from "../flow/walks.ts";
import { annotationOf } from "../syntax/annotation.ts";
import type { Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import type { FullGraph } from "./full-graph.ts";
import { valuesBehind } from "./values-behind.ts";

/** Methods that give a part of a text. */
const PARTS: ReadonlySet<string> = new Set(["slice", "substr", "substring"]);

/** What positions are called. */
const POSITION =
  /^(?:[hijlmnxyz]|idx|index|row|col(?:umn)?|pos(?:ition)?|offset|line(?:no)?|count)$/iu;

/** Steps to one of many. */
const MANY: ReadonlySet<Step> = new Set([ANY, ELEMENT, KEY]);

export function isOneOfMany(graph: FullGraph, name: Node): boolean {
  for (const { node, path } of valuesBehind(graph, name, WHOLE)) {
    const [step, ...rest] = path;
    if (step === undefined && isPartOfText(node)) return true;
    // `row.name` of many rows is one name of each.
    if (step === undefined || rest.length > 0) continue;
    if (MANY.has(step) || isOpen(step) || isPosition(step)) return true;
  }
  return false;
}

/**
 * What functions out of sight are given of whose result a name is a part: `parse(path)` of
 * `const names = parse(path)`, `names[i]`.
 */
export function takenApart(graph: FullGraph, name: Node): readonly Node[] {
  const given: Node[] = [];
  for (const { node, path } of valuesBehind(graph, name, WHOLE)) {
    const [step, ...rest] = path;
    if (step === undefined || rest.length > 0 || !(MANY.has(step) || isPosition(step))) continue;
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier") continue;
    if (functionsAt(graph.local, node.callee).functions.length > 0) continue;
    given.push(...argumentsOf(node).slice(0, 1));
  }
  return given;
}

/** Whether a name is what a parameter is given, and not a part of that; parameters for positions are no names. */
export function isHandedOver(graph: FullGraph, name: Node): boolean {
  for (const { node, path } of valuesBehind(graph, name, WHOLE)) {
    if (path.length === 0 && parameterOf(node) && !isForPosition(node)) return true;
  }
  return false;
}

function isForPosition(parameter: Node): boolean {
  if (annotationOf(parameter)?.type === "TSNumberKeyword") return true;
  return parameter.type === "Identifier" && POSITION.test(parameter.name);
}

function isPartOfText(node: Node): boolean {
  return (
    node.type === "CallExpression" &&
    node.callee.type === "MemberExpression" &&
    PARTS.has(staticName(node.callee) ?? "")
  );
}

function isPosition(step: Step): boolean {
  return nameStep(String(Number(stepName(step)))) === step;
}
