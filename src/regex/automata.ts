/**
 * The making of automata from a pattern: one for the whole and one for the inside of each lookaround.
 *
 *     /a(?!b+)c+/   start → a, a → c, c → c, accept; and start → b, b → b, accept
 */
import type { AST } from "@eslint-community/regexpp";

import type { Alphabet } from "./alphabet.ts";
import type { Automaton, Condition, State, StateId, Step } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import { modesAt, type Pattern } from "./pattern.ts";
import { copies, type LargeBounds } from "./repetition.ts";
import { stepsFrom } from "./steps.ts";

interface Recipe {
  readonly pattern: Pattern;
  readonly alphabet: Alphabet;
  readonly largeBounds: LargeBounds;
  readonly budget: Budget;
}

/** The automaton of the pattern, then those of its lookarounds, from the outside in. */
export function automataOf(recipe: Recipe): readonly Automaton[] {
  const insides = new Map<AST.Node, Automaton>();
  const result: Automaton[] = [];
  const add = (
    alternatives: readonly AST.Alternative[],
    position: Pick<Automaton, "isBackward" | "lookaround">,
  ): Automaton => {
    const { lookarounds, ...automaton } = build(alternatives, { ...position, insides }, recipe);
    result.push(automaton);
    for (const lookaround of lookarounds) {
      if (insides.has(lookaround)) continue;
      const isBackward = lookaround.kind === "lookbehind";
      insides.set(lookaround, add(lookaround.alternatives, { isBackward, lookaround }));
    }
    return automaton;
  };
  add(recipe.pattern.tree.alternatives, { isBackward: false, lookaround: undefined });
  return result;
}

function build(
  alternatives: readonly AST.Alternative[],
  position: Pick<Automaton, "isBackward" | "lookaround" | "insides">,
  { pattern, alphabet, largeBounds, budget }: Recipe,
): Automaton & { readonly lookarounds: readonly AST.LookaroundAssertion[] } {
  const { isBackward, lookaround } = position;
  const states: (State & { next: StateId[] })[] = [];
  const lookarounds: AST.LookaroundAssertion[] = [];
  /** The groups whose contents a back reference is standing for. */
  const referenced = new Set<AST.Node>();
  let loop: number | undefined;
  let loops = 0;
  let rounds = 0;
  let depth = 0;

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
        return add({ set: alphabet.setOf(node), node, loop, isWithin: depth > 0 }, [next]);
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
      const round = rounds++;
      const again = add({ round, isAgain: true }, ways);
      const outer = loop;
      loop ??= loops++;
      const body = one(node.element, again);
      loop = outer;
      ways.push(body, next);
      entrance = required > 0 ? body : add({ round }, [body, next]);
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
    if (node.kind !== "lookahead" && node.kind !== "lookbehind") return state;
    // A repeated or referenced group is there more than once.
    if (lookarounds.includes(node)) return state;
    lookarounds.push(node);
    return condition === "look-ahead" ? add({}, [state, within(node)]) : state;
  }

  /** What a lookaround reads is another way from where it stands, with an end of its own. */
  function within({ alternatives: inside }: AST.LookaroundAssertion): StateId {
    const outer = loop;
    loop = undefined;
    depth++;
    const entrance = anyOf(inside, accept);
    depth--;
    loop = outer;
    return entrance;
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
  if (!lookaround && !pattern.flags.sticky) {
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
