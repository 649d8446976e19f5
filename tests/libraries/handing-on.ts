/** For each propagator of a library, the programs through which something passes by it. */
import type { Library, Place as End, Propagator, SinkKind } from "../../src/libraries/library.ts";
import { listOf, type Given } from "./argument-list.ts";
import { anywhere, calledIn, functionOf, nameOf, type Called, type Place } from "./calls.ts";
import { calledOn, objectOf } from "./objects.ts";
import { UNTRUSTED, used } from "./outside.ts";
import type { Program } from "./programs.ts";

interface Passages {
  /** Something hostile goes in from around the program. */
  readonly around: readonly Program[];
  /** An object of a type is hostile itself. */
  readonly within: readonly Program[];
}

/** Programs that read what was handed on where the row says that it arrives. */
export function propagatorPrograms(
  library: Library,
  { from, to, ...row }: Propagator,
  sink: SinkKind,
): Passages {
  const passages = calledIn(library, row).flatMap((called) =>
    listOf<End>(from).map((end) => ({
      isWithin: end.of === "receiver" && called.type !== "*",
      name: `${nameOf(called)} from ${placeName(end)} to ${placeName(to)}`,
      code: () => handingOn(called, end, to, sink),
    })),
  );
  return {
    around: passages.filter(({ isWithin }) => !isWithin),
    within: passages.filter(({ isWithin }) => isWithin),
  };
}

function handingOn(called: Called, from: End, to: End, sink: SinkKind): string {
  const held = holding(from.part, UNTRUSTED);
  const result = from.returned ? held : "undefined";
  const arrived = to.parameter === undefined ? "" : used(sink, reading(to.part, "it"));
  const given: Given[] = [];
  if (typeof to.of === "number") {
    const isFunction = to.parameter !== undefined;
    const code = isFunction ? functionOf(to.parameter, arrived, result) : "target";
    given.push({ argument: to.of, code });
  }
  if (from.of === "arguments") {
    // The text of a template is the first argument of its tag.
    given.push({ argument: called.kind === "tag" ? 1 : 0, code: held });
  } else if (typeof from.of === "number" && !(from.returned && from.of === to.of)) {
    given.push({ argument: from.of, code: argumentFor(from, held) });
  }
  const receiver = from.of === "receiver" ? `(${held})` : "target";
  const place = calledOn(called, given, receiver);
  if (to.of === "result") {
    const use = used(sink, reading(to.part, "result"));
    const isGiven = from.of === "result" && from.given !== undefined;
    const call = isGiven ? `${reading(from.part, "result")}(${UNTRUSTED});` : "";
    return place.around(`const result = ${place.expression}; ${call} ${use}`);
  }
  if (to.parameter !== undefined) return place.around(`${place.expression};`);
  return writing(called, place, reading(to.part ?? "part", "target"), sink, to);
}

/** What stands in the argument from which something passes on. */
function argumentFor({ given, parameter = 0, returned }: End, held: string): string {
  if (returned) return functionOf(0, "", held);
  if (given === undefined) return held;
  const values = Array.from({ length: given }, () => "undefined");
  return functionOf(parameter, `it(${[...values, held].join(", ")});`, "undefined");
}

/** What was written into an object is read from it later. */
function writing(called: Called, place: Place, read: string, sink: SinkKind, to: End): string {
  const isTyped = to.of === "receiver" && called.type !== undefined && called.type !== "*";
  const { expression } = isTyped
    ? objectOf(called.type)
    : anywhere(to.part === "element" ? "[]" : "{}");
  const later = isTyped ? place.expression.replace(expression, "target") : place.expression;
  return place.around(`const target = ${expression}; ${later}; ${used(sink, read)}`);
}

/** Something that holds a value in such a part of it. */
function holding(part: string | undefined, value: string): string {
  if (part === undefined) return value;
  if (part === "element") return `[${value}]`;
  return part === "key" ? `{ [${value}]: 1 }` : `{ ${part}: ${value} }`;
}

/** The part of something. */
function reading(part: string | undefined, whole: string): string {
  if (part === undefined) return whole;
  if (part === "element") return `${whole}[0]`;
  if (part === "key") return `Object.keys(${whole})[0]`;
  if (part === "text") return `String(${whole})`;
  return /^\d+$/u.test(part) ? `${whole}[${part}]` : `${whole}.${part}`;
}

function placeName({ of, parameter, part, returned }: End): string {
  const parts = [of, part, parameter === undefined ? "" : `parameter ${parameter}`];
  return [...parts, returned ? "returned" : ""]
    .filter((one) => one !== "" && one !== undefined)
    .join(" ");
}
