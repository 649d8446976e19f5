/**
 * Attacks: texts that make a pattern slow.
 *
 * A pump alone does no harm: the match must come to it, and must fail behind it. What leads there
 * follows from the automaton, except for what lookarounds and word boundaries ask for; that is
 * guessed. Whoever asks must try the attacks out.
 */
import type { Alphabet } from "./alphabet.ts";
import { beginningsOf } from "./beginnings.ts";
import type { Budget } from "./budget.ts";
import type { Pump } from "./pump.ts";
import { rejectingSuffixes } from "./rejecting-suffixes.ts";
import { unlike, type Word } from "./word.ts";

/** The text is the prefix, the pump as often as one likes, and the suffix. */
export interface Attack<Part = string> {
  readonly prefix: Part;
  readonly pump: Part;
  readonly suffix: Part;
}

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
  const { automaton, word } = pump;
  const isWithin = automaton.lookaround ?? automaton.states[pump.state]?.isWithin;
  let suffixes: readonly Word[] | undefined;
  for (const { text, start } of beginningsOf(pump, alphabet, budget)) {
    const attempt = (suffix: Word): Attempt => {
      const attack = { prefix: withoutEnd(text, word), pump: word, suffix };
      if (automaton.isBackward) return { attack: reversed(attack), start: undefined };
      return { attack, start: isWithin ? undefined : start };
    };
    if (![[], everyCharacter(alphabet)].some((suffix) => isPromising(attempt(suffix)))) continue;
    suffixes ??= suffixesFor(pump, alphabet, budget);
    yield* suffixes.map(attempt);
  }
}

/** Leaves out what the attack works without. */
export function shortened(attempt: Attempt, works: (attempt: Attempt) => boolean): Attempt {
  const pump = root(attempt.attack.pump);
  const prefix = withoutEnd(attempt.attack.prefix, pump);
  const rooted = { ...attempt, attack: { ...attempt.attack, prefix, pump } };
  const isShorter = pump.length < attempt.attack.pump.length;
  let shortest = isShorter && works(rooted) ? rooted : attempt;
  for (let index = attempt.attack.suffix.length - 1; index >= 0; index--) {
    const { attack, start } = shortest;
    // That one is needed: without any, the attack was tried before.
    if (attack.suffix.length === 1) break;
    const shorter = { attack: { ...attack, suffix: attack.suffix.toSpliced(index, 1) }, start };
    if (works(shorter)) shortest = shorter;
  }
  if (shortest.attack.prefix.length === 0) return shortest;
  const bare = {
    attack: { ...shortest.attack, prefix: [] },
    start: shortest.start === undefined ? undefined : 0,
  };
  return works(bare) ? bare : shortest;
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

/** One of each kind. */
function everyCharacter({ symbols }: Alphabet): Word {
  return [...symbols.keys()].slice(0, -1);
}
