/**
 * Whether a file can hold a function that follows a convention: a look at its text and its path.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Convention } from "../../libraries/library.ts";
import { anyOf } from "./any-word.ts";
import { parameterList } from "./parameter-list.ts";

export type ConventionTest = (text: string, path: string) => boolean;

type Place = NonNullable<Convention["file"]>;

export function conventionTest({ directive, exportedAs, file, names }: Convention): ConventionTest {
  const list = names && parameterList(names);
  const exported = exportedAs && !exportedAs.includes("default") && anyOf(new Set(exportedAs));
  return (text, path) =>
    (!file || isInPlace(file, path)) &&
    (directive === undefined || text.includes(directive)) &&
    (!exported || text.search(exported) >= 0) &&
    (!list || list.test(text));
}

/** Whether a file has such a name, somewhere below such a folder. */
export function isInPlace({ folder, name }: Place, path: string): boolean {
  const parts = path.split("/");
  const [stem, extension = ""] = (parts.pop() ?? "").split(".");
  return stem === name && /^[cm]?[jt]sx?$/u.test(extension) && parts.includes(folder);
}
