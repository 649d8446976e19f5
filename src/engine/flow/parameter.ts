/**
 * Parameters, and the arguments that calls give them.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  functionAround,
  isFunction,
  parametersOf,
  type CallNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { ELEMENT, nameStep, prepended, stepName, type Path } from "./access-path.ts";
import type { CallSite } from "./call-site.ts";
import { constant, value, type Edge } from "./graph.ts";

export interface Parameter {
  readonly callee: FunctionNode;
  readonly index: number;
  readonly isRest: boolean;
}

/** Which parameter a pattern stands for, if it is one. `arguments` stands for all of them. */
export function parameterOf(pattern: Node): Parameter | undefined {
  if (pattern.type === "Identifier" && pattern.name === "arguments") return allParameters(pattern);
  const inner = pattern.parent?.type === "TSParameterProperty" ? pattern.parent : pattern;
  const callee = inner.parent;
  if (!callee || !isFunction(callee)) return undefined;
  const index = parametersOf(callee).indexOf(inner as TSESTree.Parameter);
  return index < 0 ? undefined : { callee, index, isRest: inner.type === "RestElement" };
}

function allParameters(identifier: Node): Parameter | undefined {
  let callee = functionAround(identifier);
  while (callee?.type === "ArrowFunctionExpression") callee = functionAround(callee);
  return callee && { callee, index: 0, isRest: true };
}

/** The pattern of a function's parameter. */
export function patternOf(parameter: TSESTree.Parameter): Node {
  return parameter.type === "TSParameterProperty" ? parameter.parameter : parameter;
}

/** The only call of a function that is called where it is made: `(function (a) { … })(x)` */
export function callOnTheSpot(callee: FunctionNode): CallSite | undefined {
  const { parent } = callee;
  const isNamed = callee.type !== "ArrowFunctionExpression" && callee.id !== null;
  return !isNamed && parent.type === "CallExpression" && parent.callee === callee
    ? { call: parent, shift: 0 }
    : undefined;
}

/** The module that a function is given: `import("node:fs").then((fs) => …)` */
export function loadedFor(callee: FunctionNode): Node | undefined {
  const { parent } = callee;
  if (parent.type !== "CallExpression" || parent.arguments[0] !== callee) return undefined;
  const method = parent.callee;
  return method.type === "MemberExpression" &&
    method.object.type === "ImportExpression" &&
    staticName(method) === "then"
    ? method.object
    : undefined;
}

/** What a call gives to a parameter: nothing known if a spread stands before it. */
export function argumentEdges(
  site: CallSite,
  parameter: Pick<Parameter, "index" | "isRest">,
  path: Path,
): readonly Edge[] {
  const { index, isRest } = parameter;
  if (isRest) {
    const name = stepName(path[0]);
    const position = name === undefined ? NaN : Number(name);
    if (Number.isInteger(position)) return positionEdges(site, index + position, path.slice(1));
    return path.length > 0 ? restEdges(site, index, path) : [];
  }
  return positionEdges(site, index, path);
}

/** What a call gives to a list of all parameters from one on; `path` reads an element of the list. */
function restEdges(site: CallSite, index: number, path: Path): readonly Edge[] {
  const { bound, call, list, shift } = site;
  const before = bound ? argumentsOf(bound).slice(1 + index) : [];
  const first = call.type === "TaggedTemplateExpression" ? index + shift - 1 : index + shift;
  const given = [...before, ...(list ? [] : argumentsOf(call).slice(Math.max(0, first)))];
  return [
    ...(list ? [value(list, path)] : []),
    ...given.map((argument) =>
      argument.type === "SpreadElement"
        ? value(argument.argument, path)
        : value(argument, path.slice(1)),
    ),
  ];
}

function positionEdges(
  { bound, call, list, shift }: CallSite,
  index: number,
  path: Path,
): readonly Edge[] {
  // The first argument of `bind` is the callee's `this`.
  const given = bound && argumentsOf(bound).slice(1)[index];
  if (given) return [value(given, path)];
  if (list) return [value(list, prepended(nameStep(String(index)), path))];
  if (call.type === "TaggedTemplateExpression" && index + shift === 0)
    return [constant(call.quasi)];
  const position = call.type === "TaggedTemplateExpression" ? index + shift - 1 : index + shift;
  if (position < 0) return [];
  const all = argumentsOf(call);
  for (const argument of all.slice(0, position + 1)) {
    if (argument.type === "SpreadElement")
      return [value(argument.argument, prepended(ELEMENT, path))];
  }
  const argument = all[position];
  return argument ? [value(argument, path)] : [];
}

type Argument = TSESTree.Expression | TSESTree.SpreadElement;

/** The arguments of a call, the substitutions of a tagged template, the tag of a JSX element. */
export function argumentsOf(call: CallNode): readonly Argument[];
export function argumentsOf(
  call: CallSite["call"],
): readonly (Argument | TSESTree.JSXOpeningElement)[];
export function argumentsOf(
  call: CallSite["call"],
): readonly (Argument | TSESTree.JSXOpeningElement)[] {
  if (call.type === "JSXElement") return [call.openingElement];
  return call.type === "TaggedTemplateExpression" ? call.quasi.expressions : call.arguments;
}
