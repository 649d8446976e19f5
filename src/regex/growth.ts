/**
 * Growth: how the steps of a matcher grow with the length of the text.
 *
 * The steps are counted for a pump repeated more and more often, up to a limit.
 */

/** The steps for a number of repetitions, or `undefined` where they exceed the limit. */
export type StepCount = (repetitions: number, limit: number) => number | undefined;

const LIMIT = 40_000;
/** Two readings for each repetition exceed the limit long before; polynomials of low degree do not. */
const MANY = 40;

/** Whether each further repetition multiplies the steps, instead of adding to them. */
export function isExponential(stepCount: StepCount): boolean {
  if (stepCount(MANY, LIMIT) !== undefined) return false;
  const logarithms: number[] = [];
  for (let repetitions = 0; repetitions < MANY; repetitions++) {
    const steps = stepCount(repetitions, LIMIT);
    if (steps === undefined) break;
    logarithms.push(Math.log(steps));
  }
  // In three equal stretches, an exponential gains as much in the third as in the second;
  // of a polynomial's gains the third is little more than half of the second.
  const last = logarithms.length - 1;
  const stretch = Math.floor(last / 3);
  const gain = (end: number): number => (logarithms[end] ?? 0) - (logarithms[end - stretch] ?? 0);
  return last >= 0 && (stretch === 0 || gain(last) > 0.8 * gain(last - stretch));
}

const FEW = 16;
const STEPS_PER_CHARACTER = 64;

/** Whether it is worth the trouble to ask for exponential growth. */
export function growsFast(stepCount: StepCount, length: number): boolean {
  return stepCount(FEW, STEPS_PER_CHARACTER * FEW * length) === undefined;
}

const LENGTH = 100;
const LARGE_LIMIT = 2_000_000;

/** The exponent of n, or `undefined` for linear and unclear growth. */
export function polynomialDegree(stepCount: StepCount): number | undefined {
  const steps = stepCount(LENGTH, LARGE_LIMIT);
  const more = steps === undefined ? undefined : stepCount(LENGTH * 2, LARGE_LIMIT);
  if (steps === undefined || more === undefined) return undefined;
  const exponent = Math.log2(more / steps);
  return exponent > 1.6 ? Math.round(exponent) : undefined;
}
