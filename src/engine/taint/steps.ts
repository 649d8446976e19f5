/**
 * The steps that a walk has taken: values visited, edges followed, and the blocks that the guards
 * searched meanwhile.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { Guards } from "../guards/guards.ts";

export class Steps {
  readonly #guards: Guards;
  readonly #limit: number;
  readonly #blocksBefore: number;
  #own = 0;

  constructor(guards: Guards, limit: number) {
    this.#guards = guards;
    this.#limit = limit;
    this.#blocksBefore = guards.blocks;
  }

  get taken(): number {
    return this.#own + this.#guards.blocks - this.#blocksBefore;
  }

  get isSpent(): boolean {
    return this.taken >= this.#limit;
  }

  /** Takes one more, if there is one left. */
  take(): boolean {
    if (this.isSpent) return false;
    this.#own += 1;
    return true;
  }
}
