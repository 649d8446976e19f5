/**
 * The keys under which the exports of libraries are found.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Library } from "../../libraries/library.ts";
import type { Api } from "../bindings/api.ts";
import { globalNames } from "./library-globals.ts";

/** The last of a dotted name. */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

export function keyOf({ module, name }: Api): string {
  return `${module ?? ""}\n${name}`;
}

/** The keys under which an export is met: in each module, and as a global. */
export function keysOf(library: Library, name: string): string[] {
  return [
    ...library.modules.map((module) => keyOf({ module, name })),
    ...globalNamesOf(library, name).map((global) => keyOf({ module: undefined, name: global })),
  ];
}

export function globalNamesOf(
  { global, globals, modules }: Library,
  name: string,
): readonly string[] {
  const own = globalNames({ global }).map((one) => (name === "" ? one : `${one}.${name}`));
  const isGlobal = modules.length === 0 || globals?.includes(firstPart(name));
  return isGlobal ? [...own, name] : own;
}

export function firstPart(name: string): string {
  return name.split(".", 1)[0] ?? "";
}
