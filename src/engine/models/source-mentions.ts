/**
 * Which kinds of source a file's text has a name of. A name alone proves nothing; its absence does.
 *
 *     req.query      a source only if anything in the file can be a request: a library that makes one
 *                    is imported, a type says so, or parameters are named like those of a handler
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type {
  Callee,
  Library,
  ObjectType,
  SinkKind,
  SourceKind,
  TypeName,
} from "../../libraries/library.ts";
import { GLOBAL_OBJECTS } from "../bindings/api.ts";
import { addTo } from "../syntax/grouping.ts";
import { anyOf } from "./any-word.ts";
import { conventionTest, type ConventionTest } from "./convention-mentions.ts";
import { firstPart } from "./export-key.ts";
import { ownGlobals } from "./library-globals.ts";
import { listOf } from "./registry.ts";

/** Parts of names that code need not write: what a pattern takes, or a loop. */
const UNWRITTEN = /^(?:any|default|element|\d+)?$/u;

/** What a source, or an object of a type, comes from. */
interface Named {
  readonly library: Library;
  /** Names of exports or, with `type`, of members of such objects. */
  readonly names: readonly string[];
  readonly type: TypeName | readonly TypeName[] | undefined;
}

/** What brings about objects of a type. */
interface Home {
  readonly origins: readonly Named[];
  readonly conventions: readonly ConventionTest[];
}

/** Whether the file uses a global of this name. */
type IsGlobal = (name: string) => boolean;

/** What is known of a text so far. */
interface Seen {
  readonly path: string;
  readonly text: string;
  readonly isGlobal: IsGlobal;
  readonly types: Map<TypeName, boolean>;
  readonly words: ReadonlySet<string>;
}

export class SourceMentions {
  readonly #imported: ReadonlySet<Library>;
  readonly #rows = new Map<SourceKind, Named[]>();
  readonly #words = new Map<SourceKind, RegExp>();
  readonly #homes = new Map<TypeName, Home[]>();
  /** Where what counts at a kind of sink in any case comes from. */
  readonly #always = new Map<SinkKind, SourceKind[]>();
  /** The types that extend a type. */
  readonly #heirs = new Map<TypeName, TypeName[]>();

  /** `imported`: those of the libraries that the file imports. */
  constructor(libraries: readonly Library[], imported: ReadonlySet<Library>) {
    this.#imported = imported;
    for (const library of libraries) {
      for (const row of library.sources ?? []) {
        const names = [...namesOf(row), ...(row.read ?? [])];
        addTo(this.#rows, row.kind, { library, names, type: row.type });
        for (const kind of row.alwaysFor ?? []) addTo(this.#always, kind, row.kind);
      }
      for (const [name, type] of Object.entries(library.types ?? {})) {
        addTo(this.#homes, name, homeOf(type, library));
        for (const parent of listOf(type.extends ?? [])) addTo(this.#heirs, parent, name);
      }
    }
  }

  /** Sources that count at a kind of sink, whichever threat models are active. */
  alwaysAt(kind: SinkKind): readonly SourceKind[] {
    return this.#always.get(kind) ?? [];
  }

  /** Whether the text of the file at `path` has a name of a source of that kind. */
  has(kind: SourceKind, text: string, path = "", isGlobal: IsGlobal = () => true): boolean {
    const rows = this.#rows.get(kind);
    if (!rows) return false;
    const words = new Set([...text.matchAll(this.#wordsOf(kind, rows))].map(([word]) => word));
    const seen = { path, text, isGlobal, types: new Map<TypeName, boolean>(), words };
    return rows.some((row) => this.#isPossible(row, seen));
  }

  #wordsOf(kind: SourceKind, rows: readonly Named[]): RegExp {
    let words = this.#words.get(kind);
    if (!words) this.#words.set(kind, (words = anyOf(new Set(this.#wordsFor(rows)))));
    return words;
  }

  /** The words that tell whether any of these is there, and what their types come from. */
  *#wordsFor(rows: readonly Named[]): Generator<string> {
    const pending = [...rows];
    const types = new Set<TypeName>();
    // The list grows while it is read.
    for (const { library, names, type } of pending) {
      yield* partsOf(names);
      yield* ownGlobals(library);
      for (const name of listOf(type ?? [])) {
        if (types.has(name)) continue;
        types.add(name);
        for (const { origins } of this.#homes.get(name) ?? []) pending.push(...origins);
        pending.push({ library, names: [], type: this.#heirs.get(name) });
      }
    }
  }

  #isPossible({ library, names, type }: Named, seen: Seen): boolean {
    const written = names.filter((name) => isWritten(name, seen.words));
    if (written.length === 0) return false;
    if (type === undefined) {
      return library.modules.length === 0
        ? written.some((name) => isMet(name, seen))
        : this.#isHere(library, seen.words);
    }
    return listOf(type).some((one) => one === "*" || this.#canArise(one, seen));
  }

  /** Whether anything in the file can be an object of a type. */
  #canArise(name: TypeName, seen: Seen): boolean {
    const known = seen.types.get(name);
    if (known !== undefined) return known;
    // What only arises from itself does not.
    seen.types.set(name, false);
    const canArise =
      (this.#homes.get(name) ?? []).some(
        ({ conventions, origins }) =>
          conventions.some((isMet) => isMet(seen.text, seen.path)) ||
          origins.some((origin) => this.#isPossible(origin, seen)),
      ) || (this.#heirs.get(name) ?? []).some((heir) => this.#canArise(heir, seen));
    seen.types.set(name, canArise);
    return canArise;
  }

  #isHere(library: Library, words: ReadonlySet<string>): boolean {
    return this.#imported.has(library) || ownGlobals(library).some((name) => words.has(name));
  }
}

function homeOf(type: ObjectType, library: Library): Home {
  const exports = [
    ...(type.exportedAs ?? []),
    ...(type.constructedBy ?? []),
    ...(type.annotatedAs ?? []),
    ...(type.handlerTypes ?? []).flatMap(({ annotatedAs }) => annotatedAs),
  ];
  const calls = [...(type.returnedBy ?? []), ...(type.handedTo ?? [])];
  return {
    origins: [
      { library, names: exports, type: undefined },
      ...calls.map((row) => ({ library, names: namesOf(row), type: row.type })),
      ...(type.memberOf ?? []).map((row) => ({ library, names: row.read, type: row.type })),
    ],
    conventions: (type.conventions ?? []).map((row) => conventionTest(row)),
  };
}

function namesOf({ call = [], construct = [], tag = [] }: Callee): readonly string[] {
  return [...call, ...construct, ...tag];
}

/** Whether a global is used, by its own name or as a member: `location.hash`, `window.location.hash`. */
function isMet(name: string, { isGlobal }: Seen): boolean {
  return [firstPart(name), ...GLOBAL_OBJECTS].some((root) => isGlobal(root));
}

/** Whether all parts of a dotted name are there. What has no name is there in any case. */
function isWritten(name: string, words: ReadonlySet<string>): boolean {
  return partsOf([name]).every((part) => words.has(part));
}

function partsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => name.split(".")).filter((part) => !UNWRITTEN.test(part));
}
