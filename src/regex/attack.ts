/**
 * Attacks: texts that make a pattern slow.
 *
 * A pump alone does no harm: the match must come to it, and must fail behind it. What leads there
 * follows from the automaton, except for what lookarounds and word boundaries ask for; that is
 * guessed. Whoever asks must try the attacks out.
 */
import type { Alphabet } from "./alphabet.ts";
import type { Automaton, StateId } from "./automaton.ts";
import type { Budget } from "./budget.ts";
import { shortestPath } from "./paths.ts";
import type { Pump } from "./pump.ts";
import { rejectingSuffixes } from "./rejecting-suffixes.ts";
import type { CharacterSymbol, SymbolSet } from "./symbol-set.ts";

/** The text is the prefix, the pump as often as one likes, and the suffix. */
export interface Attack<Part = string> {
  readonly prefix: Part;
  readonly pump: Part;
  readonly suffix: Part;
}

export type Word = readonly CharacterSymbol[];

/** An attack that may work. */
export interface Attempt {
  readonly attack: Attack<Word>;
  /** Where in the text the slow match begins. `undefined`: not known. */
  readonly start: number | undefined;
}

const MAX_SUFFIXES = 16;

/**
 * The likeliest to succeed first.
 * @param isPromising - asked once for each beginning, with ends that may not be the right ones
 */
export function* attemptsWith(
  pump: Pump,
  alphabet: Alphabet,
  isPromising: (attempt: Attempt) => boolean,
  budget: Budget,
): Generator<Attempt> {
  const { automaton } = pump;
  const word = root(pump.word);
  let suffixes: readonly Word[] | undefined;
  for (const { text, start } of beginnings(pump, alphabet, budget)) {
    const attempt = (suffix: Word): Attempt => {
      const attack = { prefix: withoutEnd(text, word), pump: word, suffix };
      return automaton.isBackward
        ? { attack: reversed(attack), start: undefined }
        : { attack, start: automaton.outside ? undefined : start };
    };
    if (![[], everyCharacter(alphabet)].some((suffix) => isPromising(attempt(suffix)))) continue;
    suffixes ??= suffixesFor(pump, alphabet, budget);
    yield* suffixes.map(attempt);
  }
}

function reversed({ prefix, pump, suffix }: Attack<Word>): Attack<Word> {
  return { prefix: suffix.toReversed(), pump: pump.toReversed(), suffix: prefix.toReversed() };
}

/** The shortest word that the word is a repetition of. */
function root(word: Word): Word {
  const length = word.findIndex(
    (_, index) => index > 0 && word.length % index === 0 && isPeriodic(word, index),
  );
  return length === -1 ? word : word.slice(0, length);
}

function isPeriodic(word: Word, period: number): boolean {
  return word.every((symbol, index) => symbol === word[index % period]);
}

/** The word without the repetitions of another that it ends with. */
function withoutEnd(word: Word, end: Word): Word {
  const rest = word.slice(0, -end.length);
  return word.slice(-end.length).join() === end.join() ? withoutEnd(rest, end) : word;
}

function suffixesFor(pump: Pump, alphabet: Alphabet, budget: Budget): readonly Word[] {
  const rejecting = [true, false].flatMap((hope) =>
    rejectingSuffixes(pump, alphabet, hope, budget),
  );
  const everything = everyCharacter(alphabet);
  const candidates = [
    ...rejecting,
    [],
    // A lookahead may ask for an upper-case letter and a digit.
    ...rejecting.map((suffix) => [...suffix, ...everything]),
    everything,
    ...everything.map((symbol) => [symbol]),
  ];
  return unlike(candidates).slice(0, MAX_SUFFIXES);
}

function unlike(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.join(), word])).values()];
}

/** One of each kind. */
function everyCharacter({ symbols }: Alphabet): Word {
  return [...symbols.keys()].slice(0, -1);
}

interface Beginning {
  readonly text: Word;
  /** Where the match begins. */
  readonly start: number;
}

/** What leads to a pump: what the match asks for before it begins, then what it reads. */
function beginnings(pump: Pump, alphabet: Alphabet, budget: Budget): readonly Beginning[] {
  const { automaton, state } = pump;
  const words = wordsTo(automaton, state, alphabet, budget);
  return leadsTo(pump, alphabet, budget).flatMap((lead) =>
    words.map((word) => ({ text: [...lead, ...word], start: lead.length })),
  );
}

/** For a lookaround's inside, what comes before it. */
function leadsTo({ automaton, state }: Pump, alphabet: Alphabet, budget: Budget): readonly Word[] {
  const { outside } = automaton;
  if (outside) return [wordToCondition(outside.automaton, outside.state, alphabet, budget) ?? []];
  const symbols = ["\n", " ", "a", "!"].map((character) => alphabet.symbols.indexOf(character));
  const leads = symbols.filter((symbol) => symbol !== -1).map((symbol) => [symbol]);
  return [[], ...(looksBehind(automaton, state === automaton.search, budget) ? leads : [])];
}

/**
 * What is read on the shortest way to a state, that state included: once with the first symbol of
 * each set and once with the last, lest another branch of the pattern should read it, too.
 */
function wordsTo(
  automaton: Automaton,
  state: StateId,
  { anything, intersection }: Alphabet,
  budget: Budget,
): readonly Word[] {
  if (state === automaton.search) return [[]];
  const path = shortestPath(automaton, automaton.start, state, budget) ?? [];
  const pick = (choice: (set: SymbolSet) => CharacterSymbol | undefined): Word =>
    path.map(({ set }) => choice(set)).filter((symbol) => symbol !== undefined);
  const last = (set: SymbolSet): CharacterSymbol | undefined => {
    const known = intersection(set, anything);
    return known.first === undefined ? set.first : known.members.lastIndexOf(1);
  };
  return path.length === 0 ? [] : unlike([pick(({ first }) => first), pick(last)]);
}

/** Whether the match asks for something before its beginning. */
function looksBehind({ states, start }: Automaton, isSearch: boolean, budget: Budget): boolean {
  return emptyWays(states, start, budget).some((id) => {
    const condition = states[id]?.condition;
    return condition === "edge-behind"
      ? isSearch
      : condition === "line-behind" || condition === "look-behind" || condition === "word-boundary";
  });
}

/** The states that can be reached without reading, those that read next included. */
function emptyWays(states: Automaton["states"], from: StateId, budget: Budget): StateId[] {
  const found = new Set(states[from]?.next);
  for (const at of found) {
    budget.spend(1);
    if (!states[at]?.set) for (const next of states[at]?.next ?? []) found.add(next);
  }
  return [...found];
}

/** What is read on the shortest way to a lookaround's place. */
function wordToCondition(
  automaton: Automaton,
  target: StateId,
  alphabet: Alphabet,
  budget: Budget,
): Word | undefined {
  const { states, start, search } = automaton;
  if (emptyWays(states, start, budget).includes(target)) return [];
  const words = [...states.keys()]
    .filter((id) => states[id]?.set && id !== search)
    .filter((id) => emptyWays(states, id, budget).includes(target))
    .flatMap((id) => wordsTo(automaton, id, alphabet, budget));
  return words.sort((a, b) => a.length - b.length)[0];
}
