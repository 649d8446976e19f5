/** Trials: how many steps the matcher takes for an attack, repeated as often as is asked for. */
import type { Attempt } from "./attack.ts";
import type { Budget } from "./budget.ts";
import type { StepCount } from "./growth.ts";
import { outcomeAt, outcomeOf, type Outcome } from "./matcher.ts";
import { withoutMatch, type Program } from "./program.ts";
import type { Word } from "./word.ts";

export interface Trial {
  readonly pumpLength: number;
  /** Of a search of the whole text. */
  readonly search: StepCount;
  /** Of the match that begins where the attack wants it to. `undefined`: that is not known. */
  readonly match: StepCount | undefined;
  /** The same, if no match were ever good enough: all that could be tried is tried. */
  readonly exhaustion: StepCount | undefined;
}

/** Makes trials of a program. They spend one budget. */
export function trialsOf(program: Program, budget: Budget): (attempt: Attempt) => Trial {
  const stubborn = withoutMatch(program);
  return ({ attack: { prefix, pump, suffix }, start }) => {
    const stepCount =
      (run: (text: Word, maxSteps: number) => Outcome): StepCount =>
      (repetitions, limit) => {
        const text = [...prefix];
        for (let count = 0; count < repetitions; count++) text.push(...pump);
        text.push(...suffix);
        const { steps, found } = run(text, Math.min(limit, budget.left));
        budget.spend(steps);
        return found === "unknown" ? undefined : steps;
      };
    const stepCountAtStart = (which: Program): StepCount | undefined =>
      start === undefined
        ? undefined
        : stepCount((text, maxSteps) => outcomeAt(which, text, start, maxSteps));
    return {
      pumpLength: pump.length,
      search: stepCount((text, maxSteps) => outcomeOf(program, text, maxSteps)),
      match: stepCountAtStart(program),
      exhaustion: stepCountAtStart(stubborn),
    };
  };
}
