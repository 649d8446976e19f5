/**
 * Which libraries can matter to a file: those that it imports, those that are there without import,
 * and those that have to do with the types of these.
 *
 *     import express from "express"     express, and what knows of Express requests
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type {
  Callee,
  Convention,
  Library,
  ObjectType,
  Sink,
  TypeName,
} from "../../libraries/library.ts";
import type { Checker } from "../types/checker.ts";
import { packagesOf } from "../types/declared-type.ts";
import { apartKind } from "./apart-kinds.ts";
import { conventionTest } from "./convention-mentions.ts";
import { lastPart } from "./export-key.ts";
import type { ConventionTest, FileWords } from "./file-words.ts";
import { listOf, packageOf } from "./registry.ts";
import { addTo } from "../syntax/grouping.ts";
import { globalNames } from "./library-globals.ts";

/** More combinations of libraries than this are not remembered. */
const MAX_REMEMBERED = 500;

/** A library whose objects have methods that are sinks. */
interface TypedLibrary {
  readonly library: Library;
  readonly methods: RegExp;
  readonly owners: readonly string[];
}

/** The libraries that matter to a file: the same object for all files that they are the same for. */
export interface Live {
  readonly libraries: ReadonlySet<Library>;
  /** Those of them that the file imports: the exports of others it cannot hold. */
  readonly imported: ReadonlySet<Library>;
}

export class LiveLibraries {
  readonly #places: ReadonlyMap<Library, number>;
  readonly #always: readonly Library[];
  readonly #byModule = new Map<string, Library[]>();
  readonly #byGlobal: readonly (readonly [string, Library])[];
  readonly #typed: readonly TypedLibrary[];
  readonly #byConvention: readonly (readonly [ConventionTest, Library])[];
  readonly #related: ReadonlyMap<Library, readonly Library[]>;
  /** By the places in the list of those that a file imports, and of those that it meets otherwise. */
  readonly #known = new Map<string, Live>();

  constructor(libraries: readonly Library[]) {
    this.#places = new Map(libraries.map((library, place) => [library, place]));
    this.#always = libraries.filter(({ globals, modules }) => modules.length === 0 || globals);
    this.#byGlobal = libraries.flatMap((library) =>
      library.modules.length > 0
        ? globalNames(library).map((name) => [name, library] as const)
        : [],
    );
    for (const library of libraries) {
      for (const module of library.modules) {
        addTo(this.#byModule, module, library);
      }
    }
    this.#typed = libraries.flatMap((library) => {
      const methods = methodsOf(library);
      const owners = library.modules.map((module) => packageOf(module));
      return methods ? { library, methods, owners } : [];
    });
    this.#byConvention = libraries.flatMap((library) =>
      conventionsOf(library).map((row) => [conventionTest(row), library] as const),
    );
    this.#related = relations(libraries);
  }

  /** The libraries whose objects come from other files of the program, and whose sinks are called here. */
  #handedOver(text: string, checker: Checker): readonly Library[] {
    return this.#typed.flatMap(({ library, methods, owners }) => {
      if (!methods.test(text)) return [];
      const packages = packagesOf(checker);
      return owners.some((owner) => packages.has(owner)) ? library : [];
    });
  }

  in(file: FileWords, checker?: Checker): Live {
    const imported = new Set<Library>();
    for (const specifier of file.words.specifiers) {
      for (const library of this.#byModule.get(specifier) ?? []) imported.add(library);
    }
    const met = new Set(checker ? this.#handedOver(file.text, checker) : []);
    for (const [name, library] of this.#byGlobal) {
      if (file.words.has(name)) met.add(library);
    }
    for (const [isMet, library] of this.#byConvention) {
      if (!met.has(library) && !imported.has(library) && file.meets(isMet)) met.add(library);
    }
    const key = `${this.#placesOf(imported)} ${this.#placesOf(met)}`;
    let live = this.#known.get(key);
    if (!live) {
      if (this.#known.size >= MAX_REMEMBERED) this.#known.clear();
      live = { libraries: this.#withRelated([...this.#always, ...imported, ...met]), imported };
      this.#known.set(key, live);
    }
    return live;
  }

  #placesOf(libraries: ReadonlySet<Library>): string {
    const places = Array.from(libraries, (library) => this.#places.get(library));
    return places.sort().join(",");
  }

  #withRelated(libraries: readonly Library[]): ReadonlySet<Library> {
    const all = new Set(libraries);
    // The set grows while it is read.
    for (const library of all) {
      for (const other of this.#related.get(library) ?? []) all.add(other);
    }
    return all;
  }
}

/** What code writes that calls a method which is a sink. */
function methodsOf({ sinks = [] }: Library): RegExp | undefined {
  const names = sinks.flatMap(({ call = [], kind, type }: Sink) =>
    type === undefined || type === "*" || apartKind(kind) ? [] : call.map((name) => lastPart(name)),
  );
  const methods = [...new Set(names)].filter((name) => name !== "");
  return methods.length === 0 ? undefined : new RegExp(`\\.(?:${methods.join("|")})\\b`, "u");
}

function conventionsOf({ types = {} }: Library): readonly Convention[] {
  return Object.values(types).flatMap(({ conventions = [] }: ObjectType) => conventions);
}

/** For each library those that declare the types it speaks of, or speak of the types it declares. */
function relations(libraries: readonly Library[]): Map<Library, Library[]> {
  const declaredIn = new Map<TypeName, Library>();
  for (const library of libraries) {
    for (const type of Object.keys(library.types ?? {})) declaredIn.set(type, library);
  }
  const related = new Map<Library, Library[]>(libraries.map((library) => [library, []]));
  for (const library of libraries) {
    for (const type of typesIn(library)) {
      const home = declaredIn.get(type);
      if (!home || home === library) continue;
      related.get(library)?.push(home);
      // What is there in any case speaks for itself.
      if (library.modules.length > 0) related.get(home)?.push(library);
    }
  }
  return related;
}

function typesIn(library: Library): ReadonlySet<TypeName> {
  const { guards = [], propagators = [], sanitizers = [], sinks = [], sources = [] } = library;
  const rows: Callee[] = [...guards, ...propagators, ...sanitizers, ...sinks, ...sources];
  const names = new Set(rows.flatMap(({ type }) => listOf(type ?? [])));
  for (const type of Object.values(library.types ?? {})) {
    for (const name of typesOf(type)) names.add(name);
  }
  return names;
}

function typesOf({
  extends: parents,
  handedTo = [],
  memberOf = [],
  returnedBy = [],
}: ObjectType): readonly TypeName[] {
  return [
    ...listOf(parents ?? []),
    ...[...handedTo, ...memberOf, ...returnedBy].flatMap(({ type }) => listOf(type ?? [])),
  ];
}
