/**
 * Rows about calls, indexed by the name under which code meets them.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Callee, Library, Sink, SinkKind } from "../../libraries/library.ts";
import { GLOBAL_OBJECTS, type Api } from "../bindings/api.ts";
import { addTo } from "../syntax/grouping.ts";
import { firstPart, globalNamesOf, keyOf, keysOf, lastPart } from "./export-key.ts";

/** A row with the library that it stands in. */
export interface Entry<Row> {
  readonly library: Library;
  readonly row: Row;
}

/** Globals by which all others are met, and what the file exports itself. */
export const LEADING_ON: readonly string[] = ["exports", "module", ...GLOBAL_OBJECTS];

/** Stands for the name of a method where an object is called with `new`. */
export const NEW = "[new]";

/** Rows about calls, by name: of exports, of classes, of methods. */
export class CalleeIndex<Row extends Callee> {
  readonly #exports = new Map<string, Entry<Row>[]>();
  readonly #classes = new Map<string, Entry<Row>[]>();
  readonly #methods = new Map<string, Entry<Row>[]>();
  readonly #exportNames = new Set<string>();
  readonly #classNames = new Set<string>();
  readonly #modules = new Set<string>();
  readonly #globals = new Set(LEADING_ON);

  add(library: Library, row: Row): void {
    const entry = { library, row };
    const names = [...(row.call ?? []), ...(row.tag ?? [])];
    for (const name of names) {
      if (row.type === undefined) {
        this.#exportNames.add(lastPart(name));
        this.#addExport(this.#exports, library, name, entry);
      } else addTo(this.#methods, lastPart(name), entry);
    }
    for (const name of row.construct ?? []) {
      if (row.type !== undefined) {
        addTo(this.#methods, NEW, entry);
        continue;
      }
      this.#classNames.add(lastPart(name));
      this.#addExport(this.#classes, library, name, entry);
    }
  }

  #addExport(
    exports: Map<string, Entry<Row>[]>,
    library: Library,
    name: string,
    entry: Entry<Row>,
  ): void {
    for (const key of keysOf(library, name)) addTo(exports, key, entry);
    for (const module of library.modules) this.#modules.add(module);
    for (const global of globalNamesOf(library, name)) this.#globals.add(firstPart(global));
  }

  /** Whether any row is about an export of a module that is imported by this specifier. */
  isModule(specifier: string): boolean {
    return this.#modules.has(specifier);
  }

  /** Whether a global of this name can lead to an export that a row is about. */
  isGlobal(name: string): boolean {
    return this.#globals.has(name);
  }

  /** Whether any row is about an export, or a class, of that last name. */
  hasExport(name: string): boolean {
    return this.#exportNames.has(name);
  }

  hasClass(name: string): boolean {
    return this.#classNames.has(name);
  }

  exports(api: Api): readonly Entry<Row>[] {
    return this.#exports.get(keyOf(api)) ?? [];
  }

  classes(api: Api): readonly Entry<Row>[] {
    return this.#classes.get(keyOf(api)) ?? [];
  }

  /** Rows about methods of this name, of whatever type. */
  methods(name: string): readonly Entry<Row>[] {
    return this.#methods.get(name) ?? [];
  }

  /** The last names of the methods, exports and classes that rows are about. */
  *lastNames(): Generator<readonly [string, Row]> {
    for (const map of [this.#methods, this.#exports, this.#classes]) {
      for (const [key, entries] of map) {
        const name = key.slice(Math.max(key.lastIndexOf("."), key.indexOf("\n")) + 1);
        for (const { row } of entries) yield [name, row];
      }
    }
  }
}

/** Rows about sinks, which are asked for by kind. */
export class SinkIndex extends CalleeIndex<Sink> {
  #names: Map<SinkKind, Set<string>> | undefined;

  /** The last names of all calls that are sinks of a kind. */
  namesOf(kind: SinkKind): ReadonlySet<string> {
    if (!this.#names) {
      this.#names = new Map();
      for (const [name, row] of this.lastNames()) {
        const names = this.#names.get(row.kind) ?? new Set();
        this.#names.set(row.kind, names.add(name));
      }
    }
    return this.#names.get(kind) ?? new Set();
  }
}
