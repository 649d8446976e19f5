import { expect, test } from "vitest";

import { isExcusedLine } from "../../src/secrets/excused-line.ts";

test.for([
  ["a = X # gitleaks:allow", true],
  ["a = X # trufflehog:ignore\n", true],
  ["a = X # pragma: allowlist secret", true],
  ["a = X // secretlint-disable-line", true],
  ["// secretlint-disable-next-line\na = X", true],
  ["# pragma: allowlist nextline secret\r\na = X", true],
  ["X", false],
  ["\nX", false],
  ["# gitleaks:allow\na = X\n", false],
  ["a = X\n# gitleaks:allow", false],
] as const)("%j: %s", ([text, isExcused]) => {
  expect(isExcusedLine(text, text.indexOf("X"))).toBe(isExcused);
});
