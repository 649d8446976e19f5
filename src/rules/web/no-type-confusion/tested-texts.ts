/**
 * What is tested as text is, in a way that a list answers otherwise.
 *
 *     if (file.includes("..")) return;        ["../../etc/passwd"] has no such element
 *     if (name.length > 40) return;           a list of one text is one long
 *     if (path[0] === "/") return;            the first element is the whole text
 *
 * Only where it is meant to be a text: a piece of a word is looked for, or it is put into a text.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { WHOLE } from "../../../engine/flow/access-path.ts";
import { isWithin, type Node } from "../../../engine/syntax/node.ts";
import { staticName, staticText } from "../../../engine/syntax/static-name.ts";
import { writtenNumber } from "../../../engine/syntax/written-number.ts";
import { decides, outerOf } from "./decisions.ts";
import { isPutIntoText, isTextElsewhere } from "./text-uses.ts";

/** No call: a test. */
const ROW = { kind: "tested-text" } as const;

/** Members that lists and texts have. */
const SHARED = ["includes", "indexOf", "lastIndexOf", "length", "0"] as const;

/** A sign at either end: `..`, `<script`, `://`. Lists hold words, and `*` for all of them. */
const PIECE = /^(?!\*$)[^\p{L}\p{N}]|[^\p{L}\p{N}*]$/u;

export function testedTexts(analysis: Analysis): readonly SinkSite[] {
  const { graph } = analysis;
  const { file, index } = graph.local;
  return SHARED.flatMap((name) => index.memberReads.get(name) ?? []).flatMap(
    (member): readonly SinkSite[] => {
      const node = member.object;
      const test = testOf(member);
      if (!test || !decides(test) || isTextElsewhere(graph, node)) return [];
      if (!asksForPiece(member) && !isPutIntoText(file, node)) return [];
      const name = file.sourceCode.getText(test);
      return [{ kind: ROW.kind, row: ROW, node, path: WHOLE, call: test, name }];
    },
  );

  /** Whether something is looked for, or compared with, that no list of words holds. */
  function asksForPiece(member: TSESTree.MemberExpression): boolean {
    if (staticName(member) === "0") return true;
    const [sought] = callOf(member)?.arguments ?? [];
    const texts = sought && analysis.constants(sought);
    return texts?.every((text) => typeof text === "string" && PIECE.test(text)) ?? false;
  }
}

type Test = TSESTree.BinaryExpression | TSESTree.CallExpression;

/** What of the code around it is true or false for what a member is. */
function testOf(member: TSESTree.MemberExpression): Test | undefined {
  switch (staticName(member)) {
    case "0":
      return comparisonOf(member, (other) => staticText(other)?.length === 1);
    case "length":
      return comparisonOf(member, (other) => !isEmptiness(other));
    case "includes":
      return callOf(member);
    default: {
      const call = callOf(member);
      if (!call) return undefined;
      return outerOf(call)?.type === "UnaryExpression" ? call : comparisonOf(call, () => true);
    }
  }
}

function callOf(member: TSESTree.MemberExpression): TSESTree.CallExpression | undefined {
  const { parent } = member;
  return parent.type === "CallExpression" && parent.callee === member ? parent : undefined;
}

function comparisonOf(
  value: Node,
  isMeant: (other: Node) => boolean,
): TSESTree.BinaryExpression | undefined {
  const outer = outerOf(value);
  if (outer?.type !== "BinaryExpression" || !/^(?:[<>]=?|[!=]==?)$/u.test(outer.operator)) {
    return undefined;
  }
  return isMeant(isWithin(value, outer.left) ? outer.right : outer.left) ? outer : undefined;
}

/** `0`, or the `1` of `length < 1`: the empty list is as long as the empty text. */
function isEmptiness(bound: Node): boolean {
  return [0, 1].includes(writtenNumber(bound) ?? NaN);
}
