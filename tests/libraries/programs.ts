/** For each type, sink and source of a library, the programs that show what its row says. */
import type {
  Callee,
  ContentType,
  Library,
  Sink,
  SinkKind,
  Source,
  TypeName,
} from "../../src/libraries/library.ts";
import { conditionsMet, listOf } from "./argument-list.ts";
import {
  anywhere,
  calledIn,
  exported,
  functionOf,
  memberOf,
  nameOf,
  partOf,
  type Place,
} from "./calls.ts";
import { calledOn, objectOf, waysTo } from "./objects.ts";
import { harmFor, probeOf, UNTRUSTED, used } from "./outside.ts";
import { Ungenerated } from "./ungenerated.ts";

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
        return place.around(
          `${asHtml(library, row, called.name, place.expression)}${place.expression};`,
        );
      },
    })),
  );
  const owners = row.type === "*" ? [() => anywhere("other")] : ownersOf(library, row);
  const writes = (row.write ?? []).flatMap((name) =>
    owners.map((owner) => ({
      name: `writing ${name}`,
      code: () => {
        const { around, expression } = memberOf(owner(), name);
        return around(
          name === "" ? `Object.assign(${expression}, ${code});` : `${expression} = ${code};`,
        );
      },
    })),
  );
  const attributes = (row.attribute ?? []).map((name) => ({
    name: `the attribute ${name}`,
    code: () => {
      throw new Ungenerated("JSX in a file that has none");
    },
  }));
  return [...calls, ...writes, ...attributes];
}

/** Programs that say what a response is, and send untrusted text in it. */
export function contentTypePrograms(
  library: Library,
  row: ContentType,
  type: string,
): readonly Program[] {
  const code = JSON.stringify(type);
  const properties = row.property ?? [undefined];
  const sent = (sinksOf(library, row) ?? []).flatMap(({ call = [], write = [] }) => [
    ...call.map((name) => (response: string) => `${response}.${name}(${harmFor("html")});`),
    ...write.map((name) => (response: string) => `${response}.${name} = ${harmFor("html")};`),
  ]);
  const calls = calledIn(library, row).flatMap((called) =>
    properties.map((property) => ({
      name: `${nameOf(called)} ${property ?? ""}`,
      member: called.name,
      place: () => {
        const { argument = 0 } = row;
        return calledOn(called, [...conditionsMet(row), { argument, property, code }]);
      },
    })),
  );
  const writes = (row.write ?? []).flatMap((name) =>
    ownersOf(library, row).map((owner) => ({
      name: `writing ${name}`,
      member: name,
      place: () => {
        const { around, expression } = memberOf(owner(), name);
        return { around, expression: `${expression} = ${code}` };
      },
    })),
  );
  return [...calls, ...writes].flatMap(({ member, name, place }) =>
    sent.map((send, index) => ({
      name: `${name}, sink ${index}`,
      code: () => {
        const { around, expression } = place();
        const response = expression.slice(0, expression.lastIndexOf(`.${member}`));
        return around(`${expression}; ${send(response)}`);
      },
    })),
  );
}

/** The sinks of responses of the same type. */
function sinksOf({ sinks }: Library, { type }: ContentType): readonly Sink[] | undefined {
  const [first] = listOf<TypeName>(type);
  return sinks?.filter(
    (sink: Sink) => sink.content !== undefined && listOf<TypeName>(sink.type).includes(first ?? ""),
  );
}

/** What says that a response is HTML, for sinks that are none without it. */
function asHtml(
  { contentTypes = [] }: Library,
  { content, type }: Sink,
  member: string,
  call: string,
): string {
  if (content !== "text") return "";
  const [row] = contentTypes.filter((one: ContentType) => one.type === type && !one.property);
  const [name] = row?.call ?? [];
  if (row?.argument !== 0 || name === undefined) throw new Ungenerated("no call says what it is");
  return `${call.slice(0, call.indexOf(`.${member}(`))}.${name}("text/html"); `;
}

/** Programs that give what the row calls a source to a sink. */
export function sourcePrograms(library: Library, row: Source, sink: SinkKind): readonly Program[] {
  const use = (value: string) => used(sink, value);
  const shown = ({ around, expression }: Place) =>
    around(row.elements ? `for await (const one of ${expression}) ${use("one")}` : use(expression));
  const reads = (row.read ?? []).flatMap((name) =>
    ownersOf(library, row).map((owner) => ({
      name: `reading ${name === "" ? "it" : name}`,
      code: () => shown(partOf(owner(), name)),
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
