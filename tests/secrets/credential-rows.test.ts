import { Linter } from "eslint";
import { expect, test } from "vitest";

import plugin from "../../src/index.ts";
import { libraries } from "../../src/libraries/index.ts";
import type { Library, Sink } from "../../src/libraries/library.ts";

const KINDS = ["credential", "connection-string", "crypto-key"];

/** Of no scheme that `no-hardcoded-secrets` knows. */
const ADDRESS = "store://shop:Rosehip-1862@cache.shop";

interface Row {
  readonly library: Library;
  readonly row: Sink;
  readonly name: string;
  readonly isClass: boolean;
}

const rows = libraries.flatMap((library): readonly Row[] =>
  (library.sinks ?? [])
    .filter((row: Sink) => KINDS.includes(row.kind) && !row.type && !row.when)
    .flatMap((row: Sink) => [
      ...(row.call ?? []).map((name) => ({ library, row, name, isClass: false })),
      ...(row.construct ?? []).map((name) => ({ library, row, name, isClass: true })),
    ]),
);

const cases = rows
  .filter(({ library: { modules } }) => modules.length > 0)
  .flatMap(({ isClass, library, name, row }) =>
    (row.property ?? [""]).map((property) => [program(library, row, name, isClass, property)]),
  );

test.for(cases)("%s", ([code = ""]) => {
  const config = {
    plugins: plugin.configs.all[0]?.plugins ?? {},
    rules: { "rampart/no-hardcoded-credentials": "error" },
  } as const;
  expect(new Linter().verify(code, config, "app.js").map(({ ruleId }) => ruleId)).toEqual([
    "rampart/no-hardcoded-credentials",
  ]);
});

function program(
  { modules: [module = ""] }: Library,
  row: Sink,
  name: string,
  isClass: boolean,
  property: string,
): string {
  const text = row.kind === "connection-string" ? `"${ADDRESS}"` : '"rosehip hedge"';
  const element = row.elements ? `[${text}]` : text;
  const value = property
    .split(".")
    .filter((key) => key !== "")
    .reduceRight((inner, key) => `{ "${key}": ${inner} }`, element);
  const { argument } = row;
  const count = typeof argument === "number" ? argument : argument === "last" ? 1 : 0;
  const parameters = [...Array.from({ length: count }, () => "x"), value].join(", ");
  const callee = name === "" ? "it" : `it.${name}`;
  return `const it = require("${module}"); ${isClass ? "new " : ""}${callee}(${parameters});`;
}
