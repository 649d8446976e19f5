import { Linter } from "eslint";
import { expect, test } from "vitest";

import plugin from "../../src/index.ts";
import { libraries } from "../../src/libraries/index.ts";
import type { Library, Sink, SinkKind } from "../../src/libraries/library.ts";

/** What switches the check off, for each kind of place. */
const OFF: Partial<Record<SinkKind, string>> = {
  "tls-verification": "false",
  "tls-verification-off": "true",
  "tls-verification-variable": '"0"',
  "tls-identity-check": "() => {}",
};

interface Row {
  readonly library: Library;
  readonly row: Sink;
  readonly name: string;
  readonly isClass: boolean;
}

const rows = libraries.flatMap((library): readonly Row[] =>
  (library.sinks ?? [])
    .filter((row: Sink) => row.kind in OFF && !row.type && row.uses === undefined)
    .flatMap((row: Sink) => [
      ...(row.call ?? []).map((name) => ({ library, row, name, isClass: false })),
      ...(row.construct ?? []).map((name) => ({ library, row, name, isClass: true })),
    ]),
);

const cases = rows.flatMap(({ isClass, library, name, row }) =>
  (row.property ?? [""]).map((property) => [program(library, row, name, isClass, property)]),
);

test.for(cases)("%s", ([code = ""]) => {
  const config = {
    plugins: plugin.configs.all[0]?.plugins ?? {},
    rules: { "rampart/no-disabled-tls-verification": "error" },
  } as const;
  expect(new Linter().verify(code, config, "app.js").map(({ ruleId }) => ruleId)).toEqual([
    "rampart/no-disabled-tls-verification",
  ]);
});

function program(
  { modules: [module = ""] }: Library,
  { argument, kind }: Sink,
  name: string,
  isClass: boolean,
  property: string,
): string {
  const value = property
    .split(".")
    .filter((key) => key !== "")
    .reduceRight((inner, key) => `{ "${key}": ${inner} }`, OFF[kind] ?? "");
  const first = typeof argument === "object" ? argument.from : argument;
  const count = typeof first === "number" ? first : 0;
  const parameters = [...Array.from({ length: count }, () => "x"), value].join(", ");
  const callee = name === "" ? "it" : `it.${name}`;
  return `const it = require("${module}"); ${isClass ? "new " : ""}${callee}(${parameters});`;
}
