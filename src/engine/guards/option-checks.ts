/**
 * Checks that an argument of a program is none of its options.
 *
 *     if (url.startsWith("-")) return;    if (!/^[a-z]/.test(branch)) return;    if (name[0] === "-") throw …
 *
 * Only the beginning counts: a text that begins with anything but a dash is no option.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";
import type { AST } from "@eslint-community/regexpp";

import { unwrapped, type Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import {
  alternativesOf,
  canMatch,
  excludes,
  findsAll,
  isGroup,
  isPlain,
  type Elements,
  type Regex,
} from "./regex.ts";
import { isAbout, isUrlOf, type Subject } from "./subject.ts";

const DASH = "-";

/** What every expression finds that asks for an option. */
const OPTIONS = ["-x", "--upload-pack=x", "-oProxyCommand=x"];

/** What a match says: nothing yet of text that may have come before. */
type Beginning = "dash" | "nothing" | "other";

/** `startsWith("-")` is not so; `startsWith("https://")` is. */
export function beginsOtherwise(
  { arguments: [prefix], callee }: TSESTree.CallExpression,
  outcome: boolean,
  subject: Subject,
  file: SourceFile,
): boolean {
  if (callee.type !== "MemberExpression" || staticName(callee) !== "startsWith") return false;
  const text = prefix && staticText(prefix);
  if (text === undefined || !isAbout(callee.object, subject, file)) return false;
  return outcome ? text !== "" && !text.startsWith(DASH) : text === DASH;
}

/** `name[0] === "-"`, `name.charAt(0) === "-"`, `name.indexOf("-") === 0`: it is not so; a URL's scheme is what it should be. */
export function isBeginning(
  left: Node,
  right: Node,
  isSame: boolean,
  subject: Subject,
  file: SourceFile,
): boolean {
  const text = staticText(right);
  const { argument, name, object } = askedIn(unwrapped(left));
  if (!object) return false;
  if (name === "protocol") return isSame && Boolean(text) && isUrl(object, subject, file);
  if (!isAbout(object, subject, file)) return false;
  switch (name) {
    case "0":
      return isOther(text, isSame);
    case "at()":
    case "charAt()":
      return argument === 0 && isOther(text, isSame);
    case "indexOf()":
      return argument === DASH && !isSame && isZero(right);
    default:
      return false;
  }
}

function isOther(text: string | undefined, isSame: boolean): boolean {
  return isSame ? Boolean(text) && text !== DASH : text === DASH;
}

function isZero(node: Node): boolean {
  return node.type === "Literal" && node.value === 0;
}

/** `new URL(address)`, in place or in a variable: what it takes begins with a scheme. */
function isUrl(node: Node, subject: Subject, file: SourceFile): boolean {
  const inner = unwrapped(node);
  const [definition] = inner.type === "Identifier" ? (file.variableOf(inner)?.defs ?? []) : [];
  const url = definition?.type === "Variable" ? definition.node.init : inner;
  const [address] = url?.type === "NewExpression" ? url.arguments : [];
  return (
    address !== undefined && isUrlOf(url ?? undefined, address) && isAbout(address, subject, file)
  );
}

interface Asked {
  readonly object?: Node;
  /** `protocol`; with parentheses if it is called: `charAt()`. */
  readonly name?: string | undefined;
  /** What its method is given. */
  readonly argument?: unknown;
}

function askedIn(node: Node): Asked {
  if (node.type === "MemberExpression") return { object: node.object, name: staticName(node) };
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return {};
  const [argument] = node.arguments;
  return {
    object: node.callee.object,
    name: `${staticName(node.callee)}()`,
    argument: argument?.type === "Literal" ? argument.value : undefined,
  };
}

/** Whether no text in which an expression has found something is an option. */
export function findsNoOption(regex: Regex): boolean {
  const alternatives = alternativesOf(regex);
  return (
    !/[gmy]/u.test(regex.flags) &&
    alternatives.length > 0 &&
    alternatives.every(
      ([start, ...rest]) =>
        start?.type === "Assertion" && start.kind === "start" && beginningOf(rest) === "other",
    )
  );
}

/** Whether an expression finds something in every option. */
export function findsOptions(regex: Regex): boolean {
  return findsAll(regex, OPTIONS);
}

function beginningOf(elements: Elements): Beginning {
  for (const element of elements) {
    const beginning = beginningWith(element);
    if (beginning !== "nothing") return beginning;
  }
  return "nothing";
}

function beginningWith(element: AST.Element): Beginning {
  if (element.type === "Assertion") {
    if (element.kind === "end") return "other";
    if (element.kind === "word") return "dash";
    return excludes(element, DASH) ? "other" : "nothing";
  }
  if (element.type === "Quantifier") {
    const beginning = element.max === 0 ? "nothing" : beginningWith(element.element);
    return element.min === 0 && beginning === "other" ? "nothing" : beginning;
  }
  if (isGroup(element)) {
    const all = element.alternatives.map(({ elements }) => beginningOf(elements));
    return all.find((one) => one === "dash") ?? all.find((one) => one === "nothing") ?? "other";
  }
  return isPlain(element) && !canMatch(element, DASH) ? "other" : "dash";
}
