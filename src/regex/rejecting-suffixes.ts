/**
 * Rejecting suffixes: what must follow a pumped text for the pattern to fail, so that all its
 * readings are tried.
 *
 *     /(a+)+$/   "!"        /(a+)+b/   ""        /(a+)+/   none: it matches whatever follows
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import type { Pump } from "./pump.ts";
import type { CharacterSymbol } from "./symbol-set.ts";
import type { Word } from "./word.ts";

interface Reading {
  readonly states: ReadonlySet<StateId>;
  readonly word: Word;
}

const MAX_LENGTH = 3;
const MAX_READINGS = 60;

/**
 * The shortest first.
 * @param hope - whether lookarounds and word boundaries are taken to fail rather than to hold
 */
export function rejectingSuffixes(
  { automaton, state, word: pump }: Pump,
  alphabet: Alphabet,
  hope: boolean,
  budget: Budget,
): readonly Word[] {
  const found: Word[] = [];
  const isAccepting = (states: ReadonlySet<StateId>, follower: CharacterSymbol | undefined) =>
    [...states].some((state) => isAcceptedAt(automaton, alphabet, state, follower, hope, budget));
  const queue: Reading[] = [
    { states: statesAfter(automaton, state, [...pump, ...pump], budget), word: [] },
  ];
  const seen = new Set<string>();
  for (const { states, word } of queue) {
    if (!isAccepting(states, undefined)) found.push(word);
    if (found.length >= 2 || queue.length > MAX_READINGS || word.length >= MAX_LENGTH) break;
    for (const symbol of alphabet.symbols.keys()) {
      const isKnown = alphabet.anything.members[symbol] === 1;
      if (!isKnown || isAccepting(states, symbol)) continue;
      const next = nextStates(automaton, states, symbol, budget);
      const key = [...next].sort().join();
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ states: next, word: [...word, symbol] });
    }
  }
  return found;
}

function statesAfter(
  automaton: Automaton,
  from: StateId,
  word: Word,
  budget: Budget,
): ReadonlySet<StateId> {
  let states: ReadonlySet<StateId> = new Set([from]);
  for (const symbol of word) states = nextStates(automaton, states, symbol, budget);
  return states;
}

function nextStates(
  automaton: Automaton,
  from: ReadonlySet<StateId>,
  symbol: CharacterSymbol,
  budget: Budget,
): ReadonlySet<StateId> {
  const next = new Set<StateId>();
  for (const state of from) {
    for (const { to, set } of automaton.steps(state)) {
      budget.spend(1);
      // The search would begin anew: this is about the match that has begun.
      if (to !== automaton.search && set.members[symbol] === 1) next.add(to);
    }
  }
  return next;
}

/** Whether the match may end after a state when this symbol, or the text's end, comes next. */
function isAcceptedAt(
  { states, accept }: Automaton,
  { lineTerminators }: Alphabet,
  state: StateId,
  follower: CharacterSymbol | undefined,
  hope: boolean,
  budget: Budget,
): boolean {
  const seen = new Set<StateId>();
  const queue = [...(states[state]?.next ?? [])];
  for (const at of queue) {
    budget.spend(1);
    const { set, condition, next = [] } = states[at] ?? {};
    if (at === accept) return true;
    if (set || seen.has(at)) continue;
    seen.add(at);
    const isAtEdge = follower === undefined;
    const isPassable =
      condition === undefined ||
      (condition === "edge-ahead" && isAtEdge) ||
      (condition === "line-ahead" && (isAtEdge || lineTerminators.members[follower] === 1)) ||
      (!hope && !condition.startsWith("edge-") && condition !== "line-ahead");
    if (isPassable) queue.push(...next);
  }
  return false;
}
