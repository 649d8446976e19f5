/**
 * The questions of one rule about one file, in the order in which it asks them.
 *
 * Each has a budget of steps, and all together have one: a file of thousands of sinks must not take
 * thousands of times as long as one sink. What lies beyond is «unknown». Steps are counted, not
 * time, and what is remembered costs what it cost at first: no answer depends on the machine, nor
 * on which other rule asked before.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import { idOf, stateKey } from "../flow/walks.ts";
import type { Answer, Question, World } from "./question.ts";
import { trace } from "./trace.ts";
import { UNKNOWN, type Verdict } from "./verdict.ts";

/**
 * For one question. Of 1,310 questions about 468 real files, bundles among them, nine of ten take
 * about 1,000 steps or fewer. A few have an end far beyond this limit (one takes 157,000), others
 * none before 100,000.
 */
const QUESTION_STEPS = 10_000;
/**
 * For all questions of a rule about a file. In all but two of the 358 files that people wrote, 1,600
 * steps are enough; in a bundle of 1.4 MB, 167 questions take 65,000. Some bundles need more.
 */
const TOTAL_STEPS = 100_000;

export class Questions {
  readonly #world: () => World;
  readonly #memo = new Map<string, Answer>();
  #left = TOTAL_STEPS;

  constructor(world: () => World) {
    this.#world = world;
  }

  /** What reaches a value. */
  ask(question: Question): Verdict {
    // To look for checks takes longest, and few values are tainted even without them.
    if (question.isAboutTaint && !question.onStop) {
      const unchecked = this.#answer({ ...question, ignoresChecks: true });
      if (unchecked.evidence !== "tainted" && unchecked !== UNKNOWN) return unchecked;
    }
    return this.#answer(question);
  }

  #answer(question: Question): Verdict {
    if (this.#left <= 0) return UNKNOWN;
    const key = keyOf(question);
    const limit = Math.min(this.#left, QUESTION_STEPS);
    // Who is told why trails end has to be told again.
    let answer = question.onStop ? undefined : this.#memo.get(key);
    if (!answer || answer.steps > limit) answer = trace(this.#world(), question, limit);
    this.#memo.set(key, answer);
    this.#left -= answer.steps;
    return answer.verdict;
  }
}

function keyOf({
  context,
  ignoresChecks,
  isDerivation,
  isLibrary,
  kind,
  node,
  origins,
  path,
  sources,
}: Question): string {
  const about = [
    kind,
    idOf(sources),
    origins && idOf(origins),
    isDerivation,
    isLibrary,
    ignoresChecks,
    context && idOf(context.site.call),
  ];
  return `${about.join(" ")} ${stateKey(node, path)}`;
}
