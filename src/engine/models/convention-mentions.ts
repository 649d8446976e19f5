/**
 * Whether a file can hold a function that follows a convention: a look at its words and its path.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Convention } from "../../libraries/library.ts";
import type { ConventionTest } from "./file-words.ts";
import { parameterList } from "./parameter-list.ts";

type Place = NonNullable<Convention["file"]>;

const tests = new WeakMap<Convention, ConventionTest>();

/** The same test for the same convention. */
export function conventionTest(convention: Convention): ConventionTest {
  let test = tests.get(convention);
  if (!test) tests.set(convention, (test = newTest(convention)));
  return test;
}

function newTest({ directive, exportedAs, file: place, names = [] }: Convention): ConventionTest {
  const list = names.length > 0 ? parameterList(names) : undefined;
  const exported = exportedAs?.includes("default") ? undefined : exportedAs;
  return ({ path, text, words }) =>
    (!exported || words.hasAny(exported)) &&
    names.every((any) => words.hasAny(any)) &&
    (!place || isInPlace(place, path)) &&
    (directive === undefined || text.includes(directive)) &&
    (!list || list.test(text));
}

/** Whether a file has such a name, somewhere below such a folder. */
export function isInPlace({ folder, name }: Place, path: string): boolean {
  const parts = path.split("/");
  const [stem, extension = ""] = (parts.pop() ?? "").split(".");
  return stem === name && /^[cm]?[jt]sx?$/u.test(extension) && parts.includes(folder);
}
