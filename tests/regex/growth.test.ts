import { describe, expect, test } from "vitest";

import {
  growsFast,
  isExponential,
  polynomialDegree,
  type StepCount,
} from "../../src/regex/growth.ts";

const linear = counted((n) => 20 * n + 100);
const quadratic = counted((n) => n * n + 20 * n + 100);
const cubic = counted((n) => n ** 3 + 5 * n * n + 100);

describe("exponential growth", () => {
  test("doubles with each repetition", () => {
    expect(isExponential(counted((n) => 3 * 2 ** n + 20 * n))).toBe(true);
  });

  test("may be slower, or much faster, than doubling", () => {
    expect(isExponential(counted((n) => 5 * 1.6 ** n + 10 * n))).toBe(true);
    expect(isExponential(counted((n) => 30 ** n))).toBe(true);
    expect(isExponential(counted((n) => 1_000_000 ** n))).toBe(true);
  });

  test("is not polynomial growth, of whatever degree", () => {
    expect(isExponential(linear)).toBe(false);
    expect(isExponential(quadratic)).toBe(false);
    expect(isExponential(cubic)).toBe(false);
    expect(isExponential(counted((n) => n ** 5 + 100))).toBe(false);
    expect(isExponential(counted((n) => 100 * n ** 4 + 100))).toBe(false);
  });

  test("is not a large number of steps for the shortest text", () => {
    expect(isExponential(counted(() => 1_000_000))).toBe(false);
  });
});

test("fast growth is told from few repetitions", () => {
  expect(
    growsFast(
      counted((n) => 2 ** n),
      1,
    ),
  ).toBe(true);
  expect(
    growsFast(
      counted((n) => 12 * n),
      1,
    ),
  ).toBe(false);
  expect(
    growsFast(
      counted((n) => 2 ** n),
      200,
    ),
  ).toBe(false);
});

describe("the degree of polynomial growth", () => {
  test("is the power of the length", () => {
    expect(polynomialDegree(quadratic)).toBe(2);
    expect(polynomialDegree(cubic)).toBe(3);
  });

  test("shows in spite of a large linear part", () => {
    expect(polynomialDegree(counted((n) => n * n + 200 * n))).toBe(2);
  });

  test("is told from shorter texts, where long ones take too many steps", () => {
    expect(polynomialDegree(counted((n) => n ** 4))).toBe(4);
  });

  test("is not told of linear and bounded growth", () => {
    expect(polynomialDegree(linear)).toBeUndefined();
    expect(polynomialDegree(counted((n) => Math.min(n, 30) ** 2))).toBeUndefined();
  });

  test("is not told of what always takes too many steps", () => {
    expect(polynomialDegree(counted(() => 1_000_000))).toBeUndefined();
  });
});

function counted(steps: (repetitions: number) => number): StepCount {
  return (repetitions, limit) => {
    const count = steps(repetitions);
    return count > limit ? undefined : count;
  };
}
