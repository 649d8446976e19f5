/**
 * Automata: what a pattern, or the inside of a lookaround, can read, state by state.
 *
 *     /(a|b)+c/   start → a, b      a → a, b, c      b → a, b, c      c → accept
 *
 * A state that reads is one place of the pattern where a character is matched; `steps` leads from
 * it to the next such places. Two ways from one place to another, as in `(?:a?|b?)*`, are two
 * steps. Which way a matcher tries first does not show here. Of lookarounds only the next
 * character is taken into account, of word boundaries nothing: the automaton can do all that the
 * pattern can, and more. Whether an idea found on it works is for `matcher.ts` to say.
 */
import type { AST } from "@eslint-community/regexpp";

import type { Alphabet } from "./alphabet.ts";
import type { Budget } from "./budget.ts";
import { modesAt, type Pattern } from "./pattern.ts";
import { copies, type LargeBounds } from "./repetition.ts";
import { stepsFrom, type Step } from "./steps.ts";
import type { SymbolSet } from "./symbol-set.ts";

export type StateId = number;

/**
 * What must hold to go through a state that reads nothing. `ahead` is where the reading goes:
 * to the right, except in a lookbehind.
 */
export type Condition =
  | "edge-ahead"
  | "edge-behind"
  | "line-ahead"
  | "line-behind"
  | "look-ahead"
  | "look-behind"
  | "word-boundary";

export interface State {
  /** What it reads. `undefined`: nothing. */
  readonly set?: SymbolSet;
  readonly condition?: Condition;
  /** The place in the pattern. */
  readonly node?: AST.Element;
  /** The outermost endless repetition around it: from any of its states all others can be reached. */
  readonly loop?: number | undefined;
  readonly next: readonly StateId[];
}

export interface Automaton {
  readonly states: readonly State[];
  readonly start: StateId;
  readonly accept: StateId;
  /** Reads any character and stays: how a search moves along the text. */
  readonly search: StateId | undefined;
  /** Reads from right to left, as a lookbehind does. */
  readonly isBackward: boolean;
  /** Of a lookaround's inside: where the lookaround stands. */
  readonly outside: { readonly automaton: Automaton; readonly state: StateId } | undefined;
  /** The insides of the lookarounds, by the syntax node. */
  readonly insides: ReadonlyMap<AST.Node, Automaton>;
  /** To the next states that read, and to the end. */
  readonly steps: (from: StateId) => readonly Step[];
}

interface Recipe {
  readonly pattern: Pattern;
  readonly alphabet: Alphabet;
  readonly largeBounds: LargeBounds;
  readonly budget: Budget;
}

interface Lookaround {
  readonly node: AST.LookaroundAssertion;
  readonly state: StateId;
}

/** The automaton of the pattern, then those of its lookarounds, from the outside in. */
export function automataOf(recipe: Recipe): readonly Automaton[] {
  const insides = new Map<AST.Node, Automaton>();
  const result: Automaton[] = [];
  const add = (
    alternatives: readonly AST.Alternative[],
    position: Pick<Automaton, "isBackward" | "outside">,
  ): Automaton => {
    const { lookarounds, ...automaton } = build(alternatives, { ...position, insides }, recipe);
    result.push(automaton);
    for (const { node, state } of lookarounds) {
      // A repeated or referenced group is there more than once.
      if (insides.has(node)) continue;
      const isBackward = node.kind === "lookbehind";
      insides.set(node, add(node.alternatives, { isBackward, outside: { automaton, state } }));
    }
    return automaton;
  };
  add(recipe.pattern.tree.alternatives, { isBackward: false, outside: undefined });
  return result;
}

function build(
  alternatives: readonly AST.Alternative[],
  position: Pick<Automaton, "isBackward" | "outside" | "insides">,
  { pattern, alphabet, largeBounds, budget }: Recipe,
): Automaton & { readonly lookarounds: readonly Lookaround[] } {
  const { isBackward, outside } = position;
  const states: (State & { next: StateId[] })[] = [];
  const lookarounds: Lookaround[] = [];
  /** The groups whose contents a back reference is standing for. */
  const referenced = new Set<AST.Node>();
  let loop: number | undefined;
  let loops = 0;

  // Built from the end: each part is told where the way goes on, and gives its entrance.
  const add = (state: Omit<State, "next">, next: StateId[]): StateId => {
    budget.spend(1);
    return states.push({ ...state, next }) - 1;
  };

  function anyOf(options: readonly AST.Alternative[], next: StateId): StateId {
    const entrances = options.map(({ elements }) => inOrder(elements, next));
    const [only = next, ...others] = entrances;
    return others.length === 0 ? only : add({}, entrances);
  }

  function inOrder(elements: readonly AST.Element[], next: StateId): StateId {
    return isBackward
      ? elements.reduce((after, element) => one(element, after), next)
      : elements.reduceRight((after, element) => one(element, after), next);
  }

  function one(node: AST.Element, next: StateId): StateId {
    switch (node.type) {
      case "Character":
      case "CharacterClass":
      case "CharacterSet":
      case "ExpressionCharacterClass":
        return add({ set: alphabet.setOf(node), node, loop }, [next]);
      case "Group":
      case "CapturingGroup":
        return anyOf(node.alternatives, next);
      case "Quantifier":
        return repeated(node, next);
      case "Backreference":
        return reference([node.resolved].flat(), next);
      case "Assertion":
        return assertion(node, next);
    }
  }

  function repeated(node: AST.Quantifier, next: StateId): StateId {
    const { required, optional, isEndless } = copies(node, largeBounds);
    let entrance = next;
    if (isEndless) {
      const ways: StateId[] = [];
      const again = add({}, ways);
      const outer = loop;
      loop ??= loops++;
      const body = one(node.element, again);
      loop = outer;
      ways.push(body, next);
      // Coming in is not coming round: what has read nothing comes round no more.
      entrance = required > 0 ? body : add({}, [body, next]);
    }
    for (let count = 0; count < optional; count++) {
      entrance = add({}, [one(node.element, entrance), next]);
    }
    for (let count = isEndless ? 1 : 0; count < required; count++) {
      entrance = one(node.element, entrance);
    }
    return entrance;
  }

  /** Reads what the group can read. A group that is not closed yet is empty. */
  function reference(groups: readonly AST.CapturingGroup[], next: StateId): StateId {
    const entrances = groups
      .filter((group) => !referenced.has(group) && referenced.size < 3)
      .map((group) => {
        referenced.add(group);
        const entrance = anyOf(group.alternatives, next);
        referenced.delete(group);
        return entrance;
      });
    return entrances.length === 0 ? next : add({}, entrances);
  }

  function assertion(node: AST.Assertion, next: StateId): StateId {
    const condition = conditionOf(node);
    const state = add({ condition, node }, [next]);
    if (node.kind === "lookahead" || node.kind === "lookbehind") lookarounds.push({ node, state });
    return state;
  }

  function conditionOf(node: AST.Assertion): Condition {
    if (node.kind === "word") return "word-boundary";
    const looksLeft = node.kind === "start" || node.kind === "lookbehind";
    const side = looksLeft === isBackward ? "ahead" : "behind";
    if (node.kind === "lookahead" || node.kind === "lookbehind") return `look-${side}`;
    return modesAt(node, pattern.flags).multiline ? `line-${side}` : `edge-${side}`;
  }

  const accept = add({}, []);
  const entrance = anyOf(alternatives, accept);
  let search: StateId | undefined;
  if (!outside && !pattern.flags.sticky) {
    const next = [entrance];
    search = add({ set: alphabet.anything, loop: loops }, next);
    next.push(search);
  }
  const start = add({}, search === undefined ? [entrance] : [entrance, search]);

  const memo = new Map<StateId, readonly Step[]>();
  const automaton = { ...position, states, start, accept, search, lookarounds };
  return {
    ...automaton,
    steps(from) {
      let steps = memo.get(from);
      if (!steps) {
        steps = stepsFrom(from, automaton, alphabet, budget);
        memo.set(from, steps);
      }
      return steps;
    },
  };
}
