/**
 * Budgets: how much work an analysis may do, counted in steps and never in time, so that every
 * machine gives the same answer.
 */
export class OutOfBudget extends Error {
  override readonly name = "OutOfBudget";
}

export class Budget {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  get left(): number {
    return this.#left;
  }

  /** @throws {OutOfBudget} */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new OutOfBudget();
  }
}
