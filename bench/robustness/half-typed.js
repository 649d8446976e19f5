/**
 * Code as it stands while somebody types: real files cut off at many points, the same with their
 * brackets closed as editors close them, and with one token missing. Most of it does not parse,
 * which is ESLint's to say; what parses must not trip a rule.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { ROOT } from "../configs.js";
import { configFor, sourceCode } from "../linting.js";

const POINTS_PER_FILE = 60;
const CLOSING = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["${", "}`"],
]);

/** @param kind `cut`, `closed` or `missing` */
export async function halfTyped(kind) {
  const resolve = await configFor("none");
  const texts = [];
  for (const place of realFiles()) {
    const text = readFileSync(place, "utf8");
    // As if it stood in the project: ESLint ignores node_modules.
    const file = path.join(ROOT, "src", path.basename(place));
    const parsed = sourceCode(text, file, await resolve(file));
    for (const point of points(parsed.ast.tokens)) {
      texts.push({ file, text: VARIANTS[kind](text, parsed.ast.tokens, point) });
    }
  }
  return texts;
}

/** Dense in what the rules look for, and, from ESLint, a file of ordinary size in plain JavaScript. */
function realFiles() {
  const example = path.join(ROOT, "examples/vulnerable-app/src");
  return [
    ...readdirSync(example, { recursive: true })
      .filter((file) => file.endsWith(".ts"))
      .toSorted()
      .map((file) => path.join(example, file)),
    path.join(ROOT, "node_modules/eslint/lib/eslint/eslint.js"),
  ];
}

function points(tokens) {
  const step = Math.max(1, Math.floor(tokens.length / POINTS_PER_FILE));
  // 7: past the first words, and out of step with lines that look alike.
  return [...tokens.keys()].filter((index) => index % step === 7 % step);
}

export const VARIANTS = {
  // In the middle of a token as well.
  cut: (text, tokens, point) => text.slice(0, tokens[point].range[0] + 1),
  closed: (text, tokens, point) =>
    text.slice(0, tokens[point].range[1]) + closingBrackets(tokens.slice(0, point + 1)),
  missing: (text, tokens, point) =>
    text.slice(0, tokens[point].range[0]) + text.slice(tokens[point].range[1]),
};

function closingBrackets(tokens) {
  const open = [];
  for (const { type, value } of tokens) {
    if (type === "Template") {
      if (value.startsWith("}")) open.pop();
      if (value.endsWith("${")) open.push("${");
    } else if (type === "Punctuator") {
      if (CLOSING.has(value)) open.push(value);
      else if (value === ")" || value === "]" || value === "}") open.pop();
    }
  }
  return open
    .toReversed()
    .map((bracket) => CLOSING.get(bracket))
    .join("");
}
