/**
 * Programs: a pattern as instructions for the matcher (`matcher.ts`), in the order in which
 * ECMAScript tries things.
 *
 *     /a*b/   0 split 1 3   1 read a   2 jump 0   3 read b   4 match
 *
 * @see https://tc39.es/ecma262/#sec-pattern-semantics
 */
import { visitRegExpAST, type AST } from "@eslint-community/regexpp";

import type { Alphabet } from "./alphabet.ts";
import { modesAt, type Modes, type Pattern } from "./pattern.ts";
import type { SymbolSet } from "./symbol-set.ts";

export type Instruction =
  | { readonly op: "match" }
  | { readonly op: "fail" }
  | { readonly op: "read"; readonly set: SymbolSet; readonly isBackward: boolean }
  /** Goes on at the first; comes back to the second when that fails. */
  | { readonly op: "split"; readonly first: number; readonly second: number }
  | { readonly op: "jump"; readonly to: number }
  /** Stores the position. */
  | { readonly op: "save"; readonly register: number }
  /** Stores a number: -1 is no position. */
  | { readonly op: "set"; readonly register: number; readonly value: number }
  /** Counts a repetition, and fails where an optional one has read nothing. */
  | { readonly op: "count"; readonly counter: number; readonly begin: number; readonly min: number }
  /** Goes on by how often the repetition has been counted. */
  | {
      readonly op: "repeat";
      readonly counter: number;
      readonly min: number;
      readonly max: number;
      readonly isGreedy: boolean;
      readonly body: number;
      readonly exit: number;
    }
  | { readonly op: "edge"; readonly isStart: boolean; readonly isMultiline: boolean }
  | { readonly op: "word-boundary"; readonly isNegated: boolean }
  | {
      readonly op: "reference";
      readonly groups: readonly number[];
      readonly isBackward: boolean;
      readonly ignoresCase: boolean;
    }
  /** Stores the position and how many choices there are. */
  | { readonly op: "enter"; readonly register: number }
  /** Forgets the choices made since `enter`, and goes back to its position. */
  | { readonly op: "leave"; readonly register: number }
  /** Forgets the choices made since `enter`, and fails. */
  | { readonly op: "refuse"; readonly register: number };

export interface Program {
  readonly instructions: readonly Instruction[];
  readonly registers: number;
  readonly alphabet: Alphabet;
  readonly isSticky: boolean;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export function programOf(pattern: Pattern, alphabet: Alphabet): Program {
  const instructions: Instruction[] = [];
  const groups = groupRegisters(pattern.tree);
  let registers = groups.size * 2;

  const add = <T extends Instruction>(instruction: T): Writable<T> => {
    instructions.push(instruction);
    return instruction;
  };
  const newRegisters = (count: number): number => (registers += count) - count;

  function anyOf(alternatives: readonly AST.Alternative[], isBackward: boolean): void {
    const jumps = alternatives.slice(0, -1).map((alternative) => {
      const split = add({ op: "split", first: instructions.length + 1, second: 0 });
      inOrder(alternative, isBackward);
      const jump = add({ op: "jump", to: 0 });
      split.second = instructions.length;
      return jump;
    });
    const last = alternatives.at(-1);
    if (last) inOrder(last, isBackward);
    for (const jump of jumps) jump.to = instructions.length;
  }

  function inOrder({ elements }: AST.Alternative, isBackward: boolean): void {
    for (const element of isBackward ? elements.toReversed() : elements) one(element, isBackward);
  }

  function one(node: AST.Element, isBackward: boolean): void {
    switch (node.type) {
      case "Character":
      case "CharacterClass":
      case "CharacterSet":
      case "ExpressionCharacterClass":
        add({ op: "read", set: alphabet.setOf(node), isBackward });
        break;
      case "Group":
        anyOf(node.alternatives, isBackward);
        break;
      case "CapturingGroup": {
        const register = groups.get(node) ?? 0;
        add({ op: "save", register: register + Number(isBackward) });
        anyOf(node.alternatives, isBackward);
        add({ op: "save", register: register + Number(!isBackward) });
        break;
      }
      case "Quantifier":
        repeated(node, isBackward);
        break;
      case "Backreference":
        add({
          op: "reference",
          groups: [node.resolved].flat().map((group) => groups.get(group) ?? 0),
          isBackward,
          ignoresCase: modes(node).ignoreCase,
        });
        break;
      case "Assertion":
        assertion(node);
    }
  }

  function repeated(
    { element, min, max, greedy: isGreedy }: AST.Quantifier,
    isBackward: boolean,
  ): void {
    if (max === 0) return;
    const counter = newRegisters(2);
    const begin = counter + 1;
    add({ op: "set", register: counter, value: 0 });
    const start = instructions.length;
    const repeat = add({ op: "repeat", counter, min, max, isGreedy, body: start + 1, exit: 0 });
    add({ op: "save", register: begin });
    for (const group of capturingGroups(element)) {
      const register = groups.get(group) ?? 0;
      add({ op: "set", register, value: -1 });
      add({ op: "set", register: register + 1, value: -1 });
    }
    one(element, isBackward);
    add({ op: "count", counter, begin, min });
    add({ op: "jump", to: start });
    repeat.exit = instructions.length;
  }

  function assertion(node: AST.Assertion): void {
    switch (node.kind) {
      case "start":
      case "end":
        add({ op: "edge", isStart: node.kind === "start", isMultiline: modes(node).multiline });
        break;
      case "word":
        add({ op: "word-boundary", isNegated: node.negate });
        break;
      case "lookahead":
      case "lookbehind": {
        const register = newRegisters(2);
        add({ op: "enter", register });
        const split = node.negate
          ? add({ op: "split", first: instructions.length + 1, second: 0 })
          : undefined;
        anyOf(node.alternatives, node.kind === "lookbehind");
        add({ op: split ? "refuse" : "leave", register });
        if (split) split.second = instructions.length;
      }
    }
  }

  const modes = (node: AST.Node): Modes => modesAt(node, pattern.flags);

  anyOf(pattern.tree.alternatives, false);
  add({ op: "match" });
  return { instructions, registers, alphabet, isSticky: pattern.flags.sticky };
}

/** A program that takes no match for the right one, and so tries everything. */
export function withoutMatch(program: Program): Program {
  return { ...program, instructions: program.instructions.with(-1, { op: "fail" }) };
}

/** For each group the first of its two registers, which hold where it begins and ends. */
function groupRegisters(tree: AST.Pattern): ReadonlyMap<AST.CapturingGroup, number> {
  return new Map(capturingGroups(tree).map((group, index) => [group, index * 2]));
}

function capturingGroups(node: AST.Node): AST.CapturingGroup[] {
  const found: AST.CapturingGroup[] = [];
  visitRegExpAST(node, { onCapturingGroupEnter: (group) => found.push(group) });
  return found;
}
