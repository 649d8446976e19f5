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
 * For one question. In 470 real files, bundles of a megabyte among them, what is answered at all is
 * answered within it: nine of ten questions take fewer than 1,000 steps, and one of a hundred has no
 * end before 100,000.
 */
const QUESTION_STEPS = 10_000;
/**
 * For all questions of a rule about a file. In the same files, 167 questions that all had their
 * answer took 65,000; files that people write take no more than 2,000.
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
    context && idOf(context.site.call),
  ];
  return `${about.join(" ")} ${stateKey(node, path)}`;
}
