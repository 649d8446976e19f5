/** What a program can say of a library's functions and of places in itself. */
import type { Callee, Library, TypeName } from "../../src/libraries/library.ts";
import { listOf } from "./argument-list.ts";

/** A place in a program where some object is at hand. */
export interface Place {
  /** The expression that is the object. */
  readonly expression: string;
  /** The program that has such code in that place. */
  readonly around: (code: string) => string;
}

/** One of the functions that a row names. */
export interface Called {
  readonly library: Library;
  readonly kind: "call" | "construct" | "tag";
  readonly name: string;
  readonly type: TypeName | undefined;
}

/** A place where nothing special is at hand. */
export function anywhere(expression: string): Place {
  return { expression, around: (code) => code };
}

/** An export of a library, or a global. */
export function exported(library: Library, name: string): string {
  const { modules } = library;
  const [module] = modules;
  const [global] = listOf<string>(library.global);
  const parts = [
    module === undefined ? (name === "" ? (global ?? "") : "") : `require("${module}")`,
    name,
  ];
  return parts.filter((part) => part !== "").join(".");
}

export function calledIn(library: Library, { call, construct, tag, type }: Callee): Called[] {
  const owners = type === undefined ? [undefined] : listOf<TypeName>(type);
  return [
    ...(call ?? []).flatMap((name) =>
      owners.map((owner): Called => ({ library, kind: "call", name, type: owner })),
    ),
    ...(construct ?? []).flatMap((name) =>
      owners.map((owner): Called => ({ library, kind: "construct", name, type: owner })),
    ),
    ...(tag ?? []).flatMap((name) =>
      owners.map((owner): Called => ({ library, kind: "tag", name, type: owner })),
    ),
  ];
}

export function memberOf({ around, expression }: Place, member: string): Place {
  return { around, expression: [expression, member].filter((part) => part !== "").join(".") };
}

/** The same, where `element` and `any` stand for places whose names a program chooses. */
export function partOf({ around, expression }: Place, member: string): Place {
  const parts = member === "" ? [] : member.split(".");
  const access = parts.map((part) => accessed(part)).join("");
  // A global has nothing before it.
  return { around, expression: expression === "" ? access.slice(1) : `${expression}${access}` };
}

function accessed(part: string): string {
  if (part === "any") return "[anyName]";
  if (part === "element") return "[0]";
  return /^\d/.test(part) ? `[${part}]` : `.${part}`;
}

/** The parameters of a function, of which one is called `it`. */
export function parametersTo(position: number, count = position + 1): string {
  return Array.from({ length: count }, (_, index) =>
    index === position ? "it" : `other${index}`,
  ).join(", ");
}

export function nameOf({ kind, name, type }: Called): string {
  const prefix = { call: "", construct: "new ", tag: "the tag " }[kind];
  return `${prefix}${type === undefined ? "" : `${type} `}${name === "" ? "itself" : name}`;
}

/** A function that does something with its parameter `it`. */
export function functionOf(parameter: number, body: string, result = "undefined"): string {
  return `(${parametersTo(parameter)}) => { ${body} return ${result}; }`;
}
