/**
 * What a check is about: a variable, or a property of it.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { nameStep, stepName, type Path, type Step } from "../flow/access-path.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { idOf } from "../flow/walks.ts";
import { calleeOf, isCall, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import type { SourceFile, Variable } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";

export interface Subject {
  readonly variable: Variable;
  readonly path: Path;
  /** The variable that tells the position, where the subject is an element: `i` of `list[i]`. */
  readonly index?: Variable;
  /** A check of the whole says nothing of this part: a text may end as its host does not. */
  readonly isOwn?: boolean;
  /** Of a parameter: what the call at hand gives it, and what was asked about there. */
  readonly argument?: { readonly node: Node; readonly subject: Subject };
}

/** Begins a step to the element at the position that a variable tells. */
const AT = "[at] ";

/** Calls that leave a text as dangerous, or as harmless, as it was. */
const SAME = new Set([
  "normalize",
  "toLocaleLowerCase",
  "toLowerCase",
  "toString",
  "toUpperCase",
  "trim",
  "valueOf",
]);

/** The subject that an expression reads: `a`, `a.b`, and, `a.trim()` being as good, that too. */
export function subjectOf(expression: Node, file: SourceFile): Subject | undefined {
  const steps: Step[] = [];
  let node = unwrapped(expression);
  for (;;) {
    if (node.type === "MemberExpression") {
      const step = stepOf(node, file);
      if (step === undefined) return undefined;
      steps.unshift(step);
      node = unwrapped(node.object);
    } else if (
      node.type === "CallExpression" &&
      steps.length === 0 &&
      node.callee.type === "MemberExpression" &&
      SAME.has(staticName(node.callee) ?? "")
    ) {
      node = unwrapped(node.callee.object);
    } else if (
      node.type === "CallExpression" &&
      steps.length === 0 &&
      node.callee.type === "Identifier" &&
      node.callee.name === "String" &&
      node.arguments[0]
    ) {
      node = unwrapped(node.arguments[0]);
    } else {
      const [address] = isCall(node) ? argumentsOf(node) : [];
      if (!address || !isUrlOf(node, address)) break;
      node = unwrapped(address);
    }
  }
  const variable = node.type === "Identifier" ? file.variableOf(node) : undefined;
  return variable && { variable, path: steps };
}

function stepOf(node: TSESTree.MemberExpression, file: SourceFile): Step | undefined {
  const name = staticName(node);
  if (name !== undefined) return nameStep(name);
  const index = indexOf(node, file);
  return index && `${AT}${String(idOf(index))}`;
}

/** `i` of `list[i]`, and of `list[i++]`, which reads the same. */
export function indexOf(
  { computed, property }: TSESTree.MemberExpression,
  file: SourceFile,
): Variable | undefined {
  if (!computed) return undefined;
  const inner = unwrapped(property);
  return file.variableOf(
    inner.type === "UpdateExpression" && !inner.prefix ? unwrapped(inner.argument) : inner,
  );
}

/** `new URL(address)`, `URL.parse(address)`, `url.parse(address)` */
export function isUrlOf(node: Node | undefined, address: Node): node is CallNode {
  if (!node || !isCall(node) || argumentsOf(node)[0] !== address) return false;
  const callee = calleeOf(node);
  if (node.type === "NewExpression") return staticCallee(callee) === "URL";
  return callee.type === "MemberExpression" && /^(?:URL|url)\.parse$/u.test(staticCallee(callee));
}

/** `a.b` of what is called. */
function staticCallee(callee: Node): string {
  if (callee.type === "Identifier") return callee.name;
  if (callee.type !== "MemberExpression") return "";
  const name = staticName(callee) ?? "";
  return callee.object.type === "Identifier" && name === "parse"
    ? `${callee.object.name}.${name}`
    : name;
}

/** Whether what is known of `checked` holds for `subject`: the same, or a part of it. */
export function covers(checked: Subject | undefined, subject: Subject): boolean {
  return (
    checked?.variable === subject.variable &&
    (subject.isOwn
      ? checked.path.length === subject.path.length
      : checked.path.length <= subject.path.length) &&
    checked.path.every((step, index) => step === subject.path[index] && isCertain(step))
  );
}

function isCertain(step: Step): boolean {
  return stepName(step) !== undefined || step.startsWith(AT);
}

/** Whether what is known of an expression's value is known of the subject. */
export function isAbout(expression: Node, subject: Subject, file: SourceFile): boolean {
  if (covers(subjectOf(expression, file), subject)) return true;
  // `const part = parts[i]`: a check of it is one of `parts[i]`.
  if (!subject.path.at(-1)?.startsWith(AT) || expression.type !== "Identifier") return false;
  const copied = copiedInto(file.variableOf(expression));
  return copied !== undefined && covers(subjectOf(copied, file), subject);
}

/** What a variable is a copy of, and remains one. */
function copiedInto(variable: Variable | undefined): Node | undefined {
  const [definition] = variable?.defs ?? [];
  if (definition?.type !== "Variable" || definition.node.id !== definition.name) return undefined;
  const writes = variable?.references.filter((reference) => reference.isWrite()) ?? [];
  return writes.length === 1 ? (definition.node.init ?? undefined) : undefined;
}

/** Whether a variable is a parameter: of this name, where its pattern has several. */
export function isParameter({ defs: [definition] }: Variable, name?: Node): boolean {
  return definition?.type === "Parameter" && (name === undefined || definition.name === name);
}
