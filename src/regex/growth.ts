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

/** The larger, the clearer; but the higher the power, the fewer can be afforded. */
const REPETITIONS = [24, 12, 6, 3];
const POLYNOMIAL_LIMIT = 200_000;

/** The power of the length with which the steps grow. `undefined`: linear, or not clear. */
export function polynomialDegree(stepCount: StepCount): number | undefined {
  for (const repetitions of REPETITIONS) {
    const fourfold = stepCount(repetitions * 4, POLYNOMIAL_LIMIT);
    if (fourfold === undefined) continue;
    const twofold = stepCount(repetitions * 2, POLYNOMIAL_LIMIT) ?? 0;
    const once = stepCount(repetitions, POLYNOMIAL_LIMIT) ?? 0;
    // What is linear in the growth drops out.
    const early = twofold - 2 * once;
    const late = fourfold - 2 * twofold;
    const degree = Math.round(Math.log2(late / early));
    return early > 0 && late > 0.1 * fourfold && degree >= 2 ? degree : undefined;
  }
  return undefined;
}
