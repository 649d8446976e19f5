/** For each sanitizer and guard of a library, the programs that are safe by it. */
import type {
  Guard,
  Library,
  Protection,
  Sanitizer,
  SinkKind,
  Wrapping,
} from "../../src/libraries/library.ts";
import { conditionsMet } from "./argument-list.ts";
import { calledIn, exported, memberOf, nameOf } from "./calls.ts";
import { calledOn } from "./objects.ts";
import { UNTRUSTED, used, usedWithin } from "./outside.ts";
import type { Program } from "./programs.ts";

/** Programs that use what the row calls safe in each kind of sink that it is safe for. */
export function sanitizerPrograms(
  library: Library,
  row: Sanitizer,
  kinds: readonly SinkKind[],
): readonly Program[] {
  return calledIn(library, row).flatMap((called) =>
    (row.property ?? [""]).map((property) => ({
      name: nameOf(called),
      code: () => {
        const conditions = conditionsMet(row);
        const isFree = conditions.every(({ argument }) => argument !== 0);
        const given = isFree ? [...conditions, { argument: 0, code: UNTRUSTED }] : conditions;
        const { around, expression } = memberOf(calledOn(called, given, UNTRUSTED), property);
        return around(
          `const safe = ${expression}; ${kinds.map((kind) => used(kind, "safe")).join(" ")}`,
        );
      },
    })),
  );
}

/** Programs that ask before they use. */
export function guardPrograms(
  library: Library,
  row: Guard,
  kinds: readonly SinkKind[],
): readonly Program[] {
  return calledIn(library, row).map((called) => ({
    name: nameOf(called),
    code: () => {
      const { argument, means = true } = row;
      const code = means === "holds" ? 'typeof value === "number"' : "value";
      const given = argument === "receiver" ? [] : [{ argument, code }];
      const { around, expression } = calledOn(called, [...conditionsMet(row), ...given], "value");
      const uses = kinds.map((kind) => used(kind, "value")).join(" ");
      const asked = {
        true: `if (${expression}) { ${uses} }`,
        false: `if (!${expression}) { ${uses} }`,
        holds: `${expression}; ${uses}`,
        throws: `${expression}; ${uses}`,
      }[String(means) as "true" | "false" | "holds" | "throws"];
      return around(`const value = ${UNTRUSTED}; ${asked}`);
    },
  }));
}

/** Programs in which a call protects what stands behind it. */
export function protectionPrograms(library: Library, row: Protection): readonly Program[] {
  return calledIn(library, row).map((called) => ({
    name: nameOf(called),
    code: () => {
      const { around, expression } = calledOn(called, conditionsMet(row));
      return around(`${expression}; ${row.for.map((kind) => used(kind, UNTRUSTED)).join(" ")}`);
    },
  }));
}

/** Programs that hand over a value below such a property, and those that do so below another. */
export function wrappingPrograms(
  library: Library,
  row: Wrapping,
): { readonly safe: readonly Program[]; readonly harmful: readonly Program[] } {
  const around = (property: string): Program => ({
    name: property,
    code: () =>
      row.for
        .map((kind) => usedWithin(kind, `{ name: { ${property}: ${UNTRUSTED} } }`))
        .concat(exported(library, ""))
        .join(" "),
  });
  return { safe: row.property.map(around), harmful: [around("other")] };
}
