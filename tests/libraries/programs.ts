/** For each type, sink and source of a library, the programs that show what its row says. */
import type {
  Callee,
  Library,
  Sink,
  SinkKind,
  Source,
  TypeName,
} from "../../src/libraries/library.ts";
import { conditionsMet, listOf } from "./argument-list.ts";
import { anywhere, calledIn, exported, functionOf, memberOf, nameOf, type Place } from "./calls.ts";
import { calledOn, objectOf, waysTo } from "./objects.ts";
import { probeOf, UNTRUSTED, used } from "./outside.ts";

/** A program that can be written only if the row's objects can be come by. */
export interface Program {
  readonly name: string;
  /** @throws {Ungenerated} */
  readonly code: () => string;
}

/** Programs with a value where the row says that harm is done. */
export function sinkPrograms(library: Library, row: Sink, value: string): readonly Program[] {
  const properties = row.property ?? [undefined];
  const exportOf = (name: string) => exported(library, name);
  const code = row.elements ? `[${value}]` : value;
  const calls = calledIn(library, row).flatMap((called) =>
    properties.map((property) => ({
      name: [`${row.kind} in ${nameOf(called)}`, property].filter(Boolean).join(" with "),
      code: () => {
        const { argument = 0 } = row;
        const given = row.uses === undefined ? [{ argument, property, code }] : [];
        const place = calledOn(called, [...conditionsMet(row, exportOf), ...given]);
        return place.around(`${place.expression};`);
      },
    })),
  );
  const writes = (row.write ?? []).flatMap((name) =>
    ownersOf(library, row).map((owner) => ({
      name: `writing ${name}`,
      code: () => {
        const { around, expression } = memberOf(owner(), name);
        return around(`${expression} = ${code};`);
      },
    })),
  );
  return [...calls, ...writes];
}

/** Programs that give what the row calls a source to a sink. */
export function sourcePrograms(library: Library, row: Source, sink: SinkKind): readonly Program[] {
  const use = (value: string) => used(sink, value);
  const shown = ({ around, expression }: Place) =>
    around(row.elements ? `for await (const one of ${expression}) ${use("one")}` : use(expression));
  const reads = (row.read ?? []).flatMap((name) =>
    ownersOf(library, row).map((owner) => ({
      name: `reading ${name === "" ? "it" : name}`,
      code: () => shown(memberOf(owner(), name)),
    })),
  );
  const calls = calledIn(library, row).map((called) => ({
    name: nameOf(called),
    code: () => {
      const { callback } = row;
      if (!callback) return shown(calledOn(called, conditionsMet(row)));
      const code = functionOf(callback.parameter, use("it"));
      const place = calledOn(called, [
        ...conditionsMet(row),
        { argument: callback.argument, code },
      ]);
      return place.around(`${place.expression};`);
    },
  }));
  return [...reads, ...calls];
}

/** Programs that come by an object of a type in each way, and use it as one. */
export function typePrograms(type: TypeName): readonly Program[] {
  return waysTo(type).map(({ name, place }) => ({
    name,
    code: () => {
      const { around, expression } = place(new Set());
      return around(`${expression}.${probeOf(type)}(${UNTRUSTED});`);
    },
  }));
}

/** The module, or each of the objects, whose properties a row names. */
function ownersOf(library: Library, { type }: Callee): readonly (() => Place)[] {
  if (type === undefined) return [() => anywhere(exported(library, ""))];
  return listOf<string>(type).map((one) => () => objectOf(one));
}
