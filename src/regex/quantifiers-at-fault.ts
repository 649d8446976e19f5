/** The quantifiers at fault: which part of a pattern a message should name. */
import type { AST } from "@eslint-community/regexpp";

import type { Pattern } from "./pattern.ts";
import type { Pump } from "./pump.ts";
import { isManyTimes } from "./repetition.ts";

/** From an index of the pattern up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * For each repetition at fault the smallest quantifier around all that reads the pump.
 * @param isFault - whether it is slow by itself; otherwise one around it is
 */
export function quantifiersAtFault(
  { automaton, readers }: Pump,
  { tree }: Pattern,
  isFault: (quantifier: AST.Quantifier) => boolean,
): readonly [Span, ...Span[]] {
  const spans = readers.flatMap((states) => {
    const nodes = [...states]
      .map((id) => automaton.states[id]?.node)
      .filter((node) => node !== undefined);
    const around = quantifiersAround(nodes);
    const { start, end } = around.find(isFault) ?? around.at(-1) ?? tree;
    return nodes.length === 0 ? [] : [{ start, end }];
  });
  const unlike = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  const [first = { start: tree.start, end: tree.end }, ...others] = unlike.values();
  return [first, ...others];
}

/** From the inside out. */
function quantifiersAround(nodes: readonly AST.Element[]): readonly AST.Quantifier[] {
  const start = Math.min(...nodes.map((node) => node.start));
  const end = Math.max(...nodes.map((node) => node.end));
  const around: AST.Quantifier[] = [];
  for (let at: AST.Node | null = nodes[0] ?? null; at; at = at.parent) {
    if (at.type !== "Quantifier" || !isManyTimes(at)) continue;
    if (at.start <= start && at.end >= end) around.push(at);
  }
  return around;
}
