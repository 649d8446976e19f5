/**
 * Calls that decode what the program itself has written down.
 *
 *     atob("YWxlcnQoMSk=")    Buffer.from("616c657274", "hex")    String.fromCharCode(97, 108, 101)
 *     "trela".split("").reverse()
 */
import type { Analysis } from "../../../engine/analysis.ts";
import { ELEMENT, WHOLE, type Path } from "../../../engine/flow/access-path.ts";
import { argumentsOf } from "../../../engine/flow/parameter.ts";
import type { End } from "../../../engine/flow/graph.ts";
import { endsOf } from "../../../engine/flow/walks.ts";
import { calleeOf, type CallNode, type Node } from "../../../engine/syntax/node.ts";
import { staticText } from "../../../engine/syntax/static-name.ts";

/** What a file has a word of that decodes something. */
export const MAY_DECODE =
  /\batob\b|\bdecodeURIComponent\b|\bunescape\b|\bfromC(?:harCode|odePoint)\b|["'`](?:base64|base64url|hex)["'`]|\breverse\b/u;

/** The last names of such functions. */
const NAMES = [
  "atob",
  "Buffer",
  "decodeURIComponent",
  "from",
  "fromCharCode",
  "fromCodePoint",
  "unescape",
] as const;

/** Calls within calls that are looked into. */
const MAX_CALLS = 3;

const ENCODINGS: ReadonlySet<unknown> = new Set(["base64", "base64url", "hex"]);

export function decodedConstants(analysis: Analysis): ReadonlySet<Node> {
  const { graph } = analysis;
  const { calls } = graph.local.index;
  const named = NAMES.flatMap((name) => calls.get(name) ?? []);
  const reversals = calls.get("reverse") ?? [];
  return new Set<Node>([...named.filter(decodes), ...reversals.filter(turnsLetters)]);

  function decodes(call: CallNode): boolean {
    const [first, second] = argumentsOf(call);
    if (!first) return false;
    return graph.apisAt(calleeOf(call)).some(({ module, name }) => {
      if (module !== undefined && !/^(?:node:)?buffer$/u.test(module)) return false;
      switch (name) {
        case "atob":
        case "decodeURIComponent":
        case "unescape":
          return isWritten(first);
        case "Buffer":
        case "Buffer.from":
          return ENCODINGS.has(second && staticText(second)) && isWritten(first);
        default:
          return name.startsWith("String.from") && argumentsOf(call).every(isWritten);
      }
    });
  }

  /** `"trela".split("").reverse()` */
  function turnsLetters(call: CallNode): boolean {
    const callee = calleeOf(call);
    const split = callee.type === "MemberExpression" ? callee.object : undefined;
    if (split?.type !== "CallExpression" || split.callee.type !== "MemberExpression") return false;
    const [separator] = split.arguments;
    return (
      separator !== undefined && staticText(separator) === "" && isWritten(split.callee.object)
    );
  }

  /** Whether it is nothing but what stands in the code; of `...list`, whatever the list holds. */
  function isWritten(node: Node): boolean {
    return node.type === "SpreadElement"
      ? isWrittenAt(node.argument, [ELEMENT])
      : analysis.constants(node) !== undefined || isWrittenAt(node, WHOLE);
  }

  /** The same of a list, however long; of a parameter, whatever its function is given. */
  function isWrittenAt(node: Node, path: Path, depth = 0): boolean {
    const { ends, isComplete } = endsOf(graph, node, path);
    const isKnown = isComplete && ends.length > 0 && depth <= MAX_CALLS;
    return isKnown && ends.every((end) => isConstant(end, depth));
  }

  function isConstant(end: End, depth: number): boolean {
    if (end.kind !== "parameter") return end.kind === "constant";
    const { edges, isOpen } = graph.callersOf(end);
    return (
      !isOpen &&
      edges.length > 0 &&
      edges.every((edge) => edge.kind === "value" && isWrittenAt(edge.node, edge.path, depth + 1))
    );
  }
}
