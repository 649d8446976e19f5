/**
 * Where a program decides who may do something: one way, it refuses or goes on to what was guarded.
 *
 *     if (!isAdmin) return res.sendStatus(403);        if (isAdmin) return next();
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Node } from "../../../engine/syntax/node.ts";
import type { SourceCode } from "../../../engine/syntax/source-file.ts";

export type Branching = TSESTree.ConditionalExpression | TSESTree.IfStatement;

const REFUSING =
  /\b40[13]\b|forbidden|unauthori[sz]ed|access.?denied|permission.?denied|redirect\(\s*["'`][\w/]*(?:login|log-in|signin|sign-in)\b/iu;

/** What stands behind a guard: the next handler, and what only a few may do. */
const GUARDED = /\bnext\(\s*\)|\b(?:destroy|delete|drop|grant|impersonate|promote|remove)\w*\(/u;

/** What one of stands in every file that decides so. */
export const MAY_DECIDE = new RegExp(`${REFUSING.source}|${GUARDED.source}`, "iu");

/** Longer branches do more than to refuse. */
const MAX_LENGTH = 300;

/** The outcome of the test with which the sender is let in, if it decides that. */
export function admissionOf(
  branching: Branching,
  sourceCode: SourceCode,
): { readonly outcome: boolean; readonly refuses: boolean } | undefined {
  const { consequent } = branching;
  if (refuses(consequent)) return { outcome: false, refuses: true };
  const otherwise = branching.alternate ?? (leaves(consequent) ? behind(branching) : undefined);
  if (otherwise && refuses(otherwise)) return { outcome: true, refuses: true };
  return GUARDED.test(textOf(consequent)) ? { outcome: true, refuses: false } : undefined;

  function refuses(branch: Node): boolean {
    return REFUSING.test(textOf(branch));
  }

  function textOf(branch: Node): string {
    const [start, end] = branch.range;
    return end - start > MAX_LENGTH ? "" : sourceCode.getText(branch);
  }
}

/** Whether nothing behind a branch runs after it. */
function leaves(branch: Node): boolean {
  const last = branch.type === "BlockStatement" ? branch.body.at(-1) : branch;
  return last?.type === "ReturnStatement" || last?.type === "ThrowStatement";
}

function behind(branching: Branching): Node | undefined {
  const { parent } = branching;
  if (parent.type !== "BlockStatement" || branching.type !== "IfStatement") return undefined;
  return parent.body[parent.body.indexOf(branching) + 1];
}
