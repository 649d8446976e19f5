/** Writes the arguments of a call, from what must stand where in them. */
import type { Argument, Condition, Constant } from "../../src/libraries/library.ts";
import { Ungenerated } from "./ungenerated.ts";

/** What stands where anything may. */
const OTHER = "other";

/** Code that stands in an argument, or in an option of one. */
export interface Given {
  readonly argument: Argument;
  /** Dotted. */
  readonly property?: string | undefined;
  readonly code: string;
}

interface Conditional {
  readonly when?: Condition | readonly Condition[];
  readonly unless?: Condition | readonly Condition[];
}

/** The text between the parentheses, in which whatever no one speaks of is `other`. */
export function argumentList(given: readonly Given[]): string {
  return positioned(given).join(", ");
}

/** The arguments of a call, in their order. */
export function positioned(given: readonly Given[]): readonly string[] {
  const numbers = given.map(({ argument }) => numberOf(argument));
  const last = Math.max(0, ...numbers.filter((number) => number !== undefined)) + 1;
  const byPosition = new Map<number, Tree[]>();
  for (const [index, { code, property }] of given.entries()) {
    const position = numbers[index] ?? last;
    const path = property === undefined || property === "" ? [] : property.split(".");
    byPosition.set(position, [...(byPosition.get(position) ?? []), { path, code }]);
  }
  const count = Math.max(-1, ...byPosition.keys()) + 1;
  return Array.from({ length: count }, (_, position) => {
    const trees = byPosition.get(position);
    return trees ? written(trees) : OTHER;
  });
}

function numberOf(argument: Argument): number | undefined {
  if (argument === "last") return undefined;
  if (argument === "every") return 0;
  return typeof argument === "number" ? argument : argument.from;
}

interface Tree {
  readonly path: readonly string[];
  readonly code: string;
}

function written(all: readonly Tree[]): string {
  // What only has to be there may be what else is said of the place.
  const precise = all.filter(({ code, path }) => path.length > 0 || code !== OTHER);
  const trees = precise.length > 0 ? precise : all;
  const [only] = trees;
  if (only && trees.length === 1 && only.path.length === 0) return only.code;
  const byKey = new Map<string, Tree[]>();
  for (const { code, path } of trees) {
    const [key, ...rest] = path;
    if (key === undefined) throw new Ungenerated("an argument is one thing and holds another");
    byKey.set(key, [...(byKey.get(key) ?? []), { path: rest, code }]);
  }
  const keys = [...byKey.keys()];
  if (keys.every((key) => /^\d+$/.test(key))) {
    const length = Math.max(...keys.map(Number)) + 1;
    const elements = Array.from({ length }, (_, index) => byKey.get(String(index)));
    return `[${elements.map((element) => (element ? written(element) : OTHER)).join(", ")}]`;
  }
  const entries = [...byKey].map(([key, inner]) => `${JSON.stringify(key)}: ${written(inner)}`);
  return `{ ${entries.join(", ")} }`;
}

/** What makes a row's conditions hold. `exported` is the code for one of the library's exports. */
export function conditionsMet(
  { unless, when }: Conditional,
  exported: (name: string) => string = unknownExport,
): readonly Given[] {
  return [
    ...listOf(when).flatMap((condition) => given(condition, holding(condition, exported))),
    ...listOf(unless).flatMap((condition) => given(condition, failing(condition))),
  ];
}

function given({ argument, property }: Condition, code: string | undefined): readonly Given[] {
  return code === undefined ? [] : [{ argument, property, code }];
}

function unknownExport(): string {
  throw new Ungenerated("a condition about an export");
}

function holding(
  { export: exports, given: isGiven, is, truthy }: Condition,
  exported: (name: string) => string,
): string | undefined {
  if (exports) return exported(exports[0] ?? "");
  if (is !== undefined) return JSON.stringify(listOf<Constant>(is)[0]);
  if (truthy !== undefined) return String(truthy);
  return isGiven === true ? OTHER : undefined;
}

/** Conditions fail by themselves where the argument is absent, but for those that ask for that. */
function failing({ given: isGiven }: Condition): string | undefined {
  return isGiven === false ? OTHER : undefined;
}

export function listOf<Item>(items: Item | readonly Item[] | undefined): readonly Item[] {
  if (items === undefined) return [];
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}
