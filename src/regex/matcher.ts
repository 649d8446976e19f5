/**
 * The matcher: runs a program on a text as a backtracking engine does, counting its steps.
 *
 * It finds what `RegExp.prototype.exec` finds, by trying the same things in the same order, so
 * its steps grow as the time of a real engine grows. It never does more of them than it is told.
 */
import type { Alphabet } from "./alphabet.ts";
import type { Instruction, Program } from "./program.ts";
import type { CharacterSymbol } from "./symbol-set.ts";
import type { Word } from "./word.ts";

export interface Outcome {
  readonly steps: number;
  /** `undefined`: nothing matches. `unknown`: the steps were used up. */
  readonly found: { readonly start: number; readonly end: number } | undefined | "unknown";
}

/** Searches the text from the start; the search moves on until something matches. */
export function outcomeOf(program: Program, text: Word, maxSteps: number): Outcome {
  let steps = 0;
  for (let start = 0; start <= (program.isSticky ? 0 : text.length); start++) {
    const { found, ...attempt } = outcomeAt(program, text, start, maxSteps - steps);
    steps += attempt.steps;
    if (found !== undefined) return { steps, found };
  }
  return { steps, found: undefined };
}

/** Tries to match at one place of the text only. */
export function outcomeAt(
  { instructions, registers: size, alphabet }: Program,
  text: Word,
  start: number,
  maxSteps: number,
): Outcome {
  const registers = new Int32Array(size).fill(-1);
  /** What registers held before they were changed: register, value, register, value … */
  const changes: number[] = [];
  /** Where to go on when all else has failed: instruction, position, length of `changes` … */
  const choices: number[] = [];
  let position = start;
  let at = 0;
  let steps = 0;

  const change = (register: number, value: number): void => {
    changes.push(register, registers[register] ?? -1);
    registers[register] = value;
  };
  const choose = (first: number, second: number): void => {
    choices.push(second, position, changes.length);
    at = first;
  };
  /** Whether there was a choice to go back to. */
  const goBack = (): boolean => {
    const length = choices.pop();
    if (length === undefined) return false;
    while (changes.length > length) {
      const value = changes.pop() ?? -1;
      registers[changes.pop() ?? 0] = value;
    }
    position = choices.pop() ?? 0;
    at = choices.pop() ?? 0;
    return true;
  };

  for (;;) {
    if (++steps > maxSteps) return { steps, found: "unknown" };
    const instruction = instructions[at];
    if (!instruction || instruction.op === "match") {
      return { steps, found: { start, end: position } };
    }
    let isPossible = true;
    switch (instruction.op) {
      case "fail":
        isPossible = false;
        break;
      case "read": {
        const symbol = text[instruction.isBackward ? position - 1 : position];
        isPossible = symbol !== undefined && instruction.set.members[symbol] === 1;
        position += instruction.isBackward ? -1 : 1;
        break;
      }
      case "split":
        choose(instruction.first, instruction.second);
        continue;
      case "jump":
        at = instruction.to;
        continue;
      case "save":
        change(instruction.register, position);
        break;
      case "set":
        change(instruction.register, instruction.value);
        break;
      case "count": {
        const count = registers[instruction.counter] ?? 0;
        isPossible = count < instruction.min || registers[instruction.begin] !== position;
        change(instruction.counter, count + 1);
        break;
      }
      case "repeat": {
        const count = registers[instruction.counter] ?? 0;
        const { min, max, isGreedy, body, exit } = instruction;
        if (count < min) at = body;
        else if (count >= max) at = exit;
        else if (isGreedy) choose(body, exit);
        else choose(exit, body);
        continue;
      }
      case "edge":
        isPossible = isEdge(instruction, text, position, alphabet);
        break;
      case "word-boundary":
        isPossible =
          (isWord(text[position - 1], alphabet) !== isWord(text[position], alphabet)) !==
          instruction.isNegated;
        break;
      case "reference": {
        const length = referenceLength(instruction, text, position, registers, alphabet);
        isPossible = length !== undefined;
        position += (instruction.isBackward ? -1 : 1) * (length ?? 0);
        steps += length ?? 0;
        break;
      }
      case "enter":
        change(instruction.register, choices.length);
        change(instruction.register + 1, position);
        break;
      case "leave":
        choices.length = registers[instruction.register] ?? 0;
        position = registers[instruction.register + 1] ?? 0;
        break;
      case "refuse":
        choices.length = registers[instruction.register] ?? 0;
        isPossible = false;
    }
    if (isPossible) at++;
    else if (!goBack()) return { steps, found: undefined };
  }
}

function isEdge(
  { isStart, isMultiline }: Extract<Instruction, { op: "edge" }>,
  text: Word,
  position: number,
  { lineTerminators }: Alphabet,
): boolean {
  if (position === (isStart ? 0 : text.length)) return true;
  const symbol = text[isStart ? position - 1 : position];
  return isMultiline && symbol !== undefined && lineTerminators.members[symbol] === 1;
}

function isWord(symbol: CharacterSymbol | undefined, { words }: Alphabet): boolean {
  return symbol !== undefined && words.members[symbol] === 1;
}

/** How long the text at hand is that repeats what the group matched; 0 if it has not matched. */
function referenceLength(
  { groups, isBackward, ignoresCase }: Extract<Instruction, { op: "reference" }>,
  text: Word,
  position: number,
  registers: Int32Array,
  { symbols }: Alphabet,
): number | undefined {
  const group = groups.find(
    (register) => (registers[register] ?? -1) >= 0 && (registers[register + 1] ?? -1) >= 0,
  );
  if (group === undefined) return 0;
  const [begin = 0, end = 0] = registers.subarray(group, group + 2);
  const length = end - begin;
  const start = isBackward ? position - length : position;
  const fold = (symbol: CharacterSymbol | undefined): CharacterSymbol | string | undefined =>
    ignoresCase && symbol !== undefined ? symbols[symbol]?.toUpperCase() : symbol;
  for (let offset = 0; offset < length; offset++) {
    const symbol = text[start + offset];
    if (symbol === undefined || fold(symbol) !== fold(text[begin + offset])) return undefined;
  }
  return length;
}
