import type { TSESTree } from "@typescript-eslint/utils";

import type { Analysis } from "../../../engine/analysis.ts";
import { exponentialBacktracking, type Backtracking } from "../../../regex/backtracking.ts";
import { isRunWithoutBacktracking } from "./linear-engine.ts";

/** What makes an expression literal slow, if it is run. */
export function slowLiteral(
  literal: TSESTree.RegExpLiteral,
  analysis: () => Analysis,
): Backtracking | undefined {
  const { pattern, flags } = literal.regex;
  const found = exponentialBacktracking(pattern, flags);
  return found && !isRunWithoutBacktracking(literal, analysis().graph) ? found : undefined;
}
