/**
 * Beginnings: what leads to a pump.
 *
 *     /x(a+)+$/      "x"             /\B(a+)+$/   "a", so that the match begins inside a word
 *     /a+|(a|b+)+c/  "b", as the first branch would match "a"
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId, Step } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import { shortestPath } from "./paths.ts";
import type { Pump } from "./pump.ts";
import type { CharacterSymbol, SymbolSet } from "./symbol-set.ts";
import { unlike, type Word } from "./word.ts";

export interface Beginning {
  readonly text: Word;
  /** Where the match begins. */
  readonly start: number;
}

const MAX_DETOURS = 3;

/** The likeliest to succeed first. */
export function beginningsOf(
  { automaton, state }: Pump,
  alphabet: Alphabet,
  budget: Budget,
): readonly Beginning[] {
  const words = wordsTo(automaton, state, alphabet, budget);
  const leads = looksBehind(automaton, state, budget) ? leadsOf(alphabet) : [];
  return [[], ...leads].flatMap((lead) =>
    words.map((word) => ({ text: [...lead, ...word], start: lead.length })),
  );
}

/**
 * What is read on the way to a state, that state included: the shortest way with the first symbol
 * of each set and with the last, and the shortest ways that begin otherwise, lest another branch
 * of the pattern should match it.
 */
function wordsTo(
  automaton: Automaton,
  state: StateId,
  { anything, intersection }: Alphabet,
  budget: Budget,
): readonly Word[] {
  const { start, search, steps } = automaton;
  if (state === search) return [[]];
  const shortest = shortestPath(automaton, start, state, budget);
  if (!shortest) return [];
  const detours = steps(start)
    .filter((step) => step.to !== search && step.to !== shortest[0]?.to)
    .map((step) => {
      const rest = shortestPath(automaton, step.to, state, budget);
      return rest && [step, ...rest];
    })
    .filter((path) => path !== undefined)
    .sort((a, b) => a.length - b.length)
    .slice(0, MAX_DETOURS);

  const first = ({ first }: SymbolSet): CharacterSymbol | undefined => first;
  const last = (set: SymbolSet): CharacterSymbol | undefined => {
    const known = intersection(set, anything);
    return known.first === undefined ? set.first : known.members.lastIndexOf(1);
  };
  const word = (path: readonly Step[], pick: typeof first): Word =>
    path.map(({ set }) => pick(set)).filter((symbol) => symbol !== undefined);
  return unlike([
    word(shortest, first),
    word(shortest, last),
    ...detours.map((path) => word(path, first)),
  ]);
}

function leadsOf({ symbols }: Alphabet): readonly Word[] {
  return ["\n", " ", "a", "!"]
    .map((character) => symbols.indexOf(character))
    .filter((symbol) => symbol !== -1)
    .map((symbol) => [symbol]);
}

/** Whether a match may ask for something before it begins, or one of its branches may not. */
function looksBehind(automaton: Automaton, state: StateId, budget: Budget): boolean {
  const { states, start, search, steps } = automaton;
  const canBeginAnywhere = search !== undefined && steps(search).some(({ to }) => to !== search);
  return emptyWays(automaton, start, budget).some((id) => {
    const condition = states[id]?.condition;
    return condition === "edge-behind"
      ? state === search || canBeginAnywhere
      : condition === "line-behind" || condition === "look-behind" || condition === "word-boundary";
  });
}

/** The states that can be reached without reading, those that read next included. */
function emptyWays({ states }: Automaton, from: StateId, budget: Budget): readonly StateId[] {
  const found = new Set(states[from]?.next);
  for (const at of found) {
    budget.spend(1);
    if (!states[at]?.set) for (const next of states[at]?.next ?? []) found.add(next);
  }
  return [...found];
}
