/**
 * Whether a file can hold a function that follows a convention: a look at its words and its path.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Convention } from "../../libraries/library.ts";
import { lastPart } from "./export-key.ts";
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
  const exported = exportedAs?.includes("default") ? undefined : exportedAs?.map(wordOf);
  return ({ path, text, words }) =>
    (!exported || words.hasAny(exported)) &&
    names.every((any) => words.hasAny(any)) &&
    (!place || isInPlace(place, path)) &&
    (directive === undefined || text.includes(directive)) &&
    (!list || list.test(text));
}

/** What a file must say that exports something by a name: `actions` of `actions.any`, `fetch` of `default.fetch`. */
function wordOf(name: string): string {
  return name.endsWith(".any") ? name.slice(0, -".any".length) : lastPart(name);
}

/** Whether a file has such a name, somewhere below such a folder. */
export function isInPlace({ folder, name }: Place, path: string): boolean {
  const parts = path.split("/");
  const stem = /^(.+)\.[cm]?[jt]sx?$/u.exec(parts.pop() ?? "")?.[1];
  return stem === name && parts.includes(folder);
}
