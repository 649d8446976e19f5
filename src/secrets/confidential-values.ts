/**
 * The values in a file that are for few eyes, as their names say.
 *
 *     log(user.password)      log({ token: value })      log(await getToken())      log(process.env)
 */
import type { LocalGraph } from "../engine/flow/local-graph.ts";
import { writtenName } from "../engine/syntax/function-name.ts";
import type { Node } from "../engine/syntax/node.ts";
import { staticName } from "../engine/syntax/static-name.ts";
import { givesConfidential, isConfidential } from "./confidential-name.ts";

/** What reads programs and counts words calls these tokens, too. */
const TOKENS_OF_TEXT = /\btokens\b|lexer|tokeni[sz]/i;

/** Methods whose result is the text itself. */
const SAME = new Set<string | undefined>(["toString", "trim", "trimEnd", "trimStart", "valueOf"]);

/** Objects that hold texts about secrets, under the secrets' names. */
const ABOUT =
  /error|field|flag|i18n|label|message|option|path|placeholder|props|route|rule|schema|style|touched|translation|type|url|valid/i;

/** What a request brings along with it; its headers hold tokens and cookies. */
const REQUESTS = new Set<string | undefined>(["req", "request"]);

const found = new WeakMap<LocalGraph, ReadonlySet<Node>>();

/** Found once for all rules. */
export function confidentialValues(graph: LocalGraph): ReadonlySet<Node> {
  let values = found.get(graph);
  if (!values) found.set(graph, (values = valuesIn(graph)));
  return values;
}

function valuesIn({ file, index }: LocalGraph): ReadonlySet<Node> {
  const values = new Set<Node>();
  const known = new Map<string, boolean>();
  const isOfText = TOKENS_OF_TEXT.test(file.sourceCode.text);

  function isNamedSo(name: string | undefined): boolean {
    if (name === undefined || (isOfText && /^(?:token|secret)$/i.test(name))) return false;
    let isSo = known.get(name);
    if (isSo === undefined) known.set(name, (isSo = isConfidential(name)));
    return isSo;
  }

  for (const { references } of file.sourceCode.scopeManager?.scopes ?? []) {
    for (const { identifier } of references) {
      if (identifier.type !== "Identifier" || !isTakenWhole(identifier)) continue;
      if (isNamedSo(identifier.name) || isNamedSo(keyOf(identifier))) values.add(identifier);
    }
  }
  for (const [name, reads] of index.memberReads) {
    for (const read of reads) {
      if (!isTakenWhole(read)) continue;
      const isHeld = isNamedSo(name) && !ABOUT.test(writtenName(read.object) ?? "");
      if (isHeld || isWholeStore(read) || isNamedSo(keyOf(read))) values.add(read);
    }
  }
  for (const [name, calls] of index.calls) {
    if (givesConfidential(name)) for (const call of calls) values.add(call);
  }
  return values;
}

/** Whether a value is used as such: `token.id` reads something else, and `token.length` says little. */
function isTakenWhole(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === "MemberExpression" && parent.object === node) {
    return parent.parent.type === "CallExpression" && SAME.has(staticName(parent));
  }
  return !(parent?.type === "CallExpression" && parent.callee === node);
}

/** The name under which an object literal holds a value whose own name says nothing against it. */
function keyOf(node: Node): string | undefined {
  const { parent } = node;
  if (parent?.type !== "Property" || parent.value !== node) return undefined;
  if (parent.parent.type !== "ObjectExpression") return undefined;
  return isInnocent(writtenName(node) ?? "") ? undefined : staticName(parent);
}

/** `length`, `passwordHash`, `isSet`, `DataTypes.STRING` */
function isInnocent(name: string): boolean {
  return /^(?:is|has)[A-Z]|^undefined$|length|hash|mask|redact|encrypt|^[A-Z]+$/.test(name);
}

/** `process.env`, `request.headers` */
function isWholeStore(node: Node): boolean {
  if (node.type !== "MemberExpression") return false;
  const name = staticName(node);
  const owner = writtenName(node.object);
  if (name === "env") return owner === "process";
  return (name === "cookies" || name === "headers") && REQUESTS.has(owner);
}
