/**
 * Which kinds of source a file's words name, and which types of object. A name alone proves nothing; its
 * absence does.
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
import { conventionTest } from "./convention-mentions.ts";
import { firstPart } from "./export-key.ts";
import type { ConventionTest, FileWords } from "./file-words.ts";
import { ownGlobals } from "./library-globals.ts";
import type { Words } from "../syntax/words.ts";
import type { Live } from "./live-libraries.ts";
import { LiveRows } from "./live-rows.ts";
import { listOf } from "./registry.ts";

/** Parts of names that code need not write: what a pattern takes, or a loop. */
const UNWRITTEN = /^(?:any|default|element|\d+)?$/u;

/** What a source, or an object of a type, comes from. */
interface Origin {
  readonly library: Library;
  /** An export or, with `types`, a member of such objects. */
  readonly name: string;
  /** All words that its name writes. */
  readonly words: readonly string[];
  readonly types: readonly TypeName[];
  readonly gives: { readonly type: TypeName } | { readonly source: SourceKind };
}

interface ConventionRow {
  readonly isMet: ConventionTest;
  readonly type: TypeName;
  readonly library: Library;
}

/** What a file can hold of what the libraries know. */
export interface Mentioned {
  /** The kinds of source. */
  readonly sources: ReadonlySet<SourceKind>;
  /** The types of which its objects can be. */
  readonly types: ReadonlySet<TypeName>;
}

interface Possible extends Mentioned {
  readonly sources: Set<SourceKind>;
  readonly types: Set<TypeName>;
  /** Origins whose names stand in the file, by the type of object that they are members of. */
  readonly waiting: Map<TypeName, Origin[]>;
}

export class SourceMentions {
  /** By the first word of their names; under `""` those that need none. */
  readonly #origins = new LiveRows<Origin>(({ library }, live) => live.libraries.has(library));
  /** The words that name the sources of a kind: all of one list. */
  readonly #names = new Map<SourceKind, (readonly string[])[]>();
  readonly #conventions: ConventionRow[] = [];
  /** Where what counts at a kind of sink in any case comes from. */
  readonly #always = new Map<SinkKind, SourceKind[]>();
  /** The types that a type extends. */
  readonly #parents = new Map<TypeName, TypeName[]>();

  constructor(libraries: readonly Library[]) {
    for (const library of libraries) {
      for (const row of library.sources ?? []) {
        const names = [...namesOf(row), ...(row.read ?? [])];
        this.#add({ library, types: listOf(row.type ?? []), gives: { source: row.kind } }, names);
        for (const kind of row.alwaysFor ?? []) addTo(this.#always, kind, row.kind);
      }
      for (const [name, type] of Object.entries(library.types ?? {})) {
        this.#addType(name, type, library);
      }
    }
  }

  #addType(name: TypeName, type: ObjectType, library: Library): void {
    const gives = { type: name };
    this.#add({ library, types: [], gives }, exportsOf(type));
    for (const row of [...(type.returnedBy ?? []), ...(type.handedTo ?? [])]) {
      this.#add({ library, types: listOf(row.type ?? []), gives }, namesOf(row));
    }
    for (const row of type.memberOf ?? []) {
      this.#add({ library, types: listOf(row.type), gives }, row.read);
    }
    for (const row of type.conventions ?? []) {
      this.#conventions.push({ isMet: conventionTest(row), type: name, library });
    }
    for (const parent of listOf(type.extends ?? [])) addTo(this.#parents, name, parent);
  }

  #add(origin: Omit<Origin, "name" | "words">, names: readonly string[]): void {
    for (const name of names) {
      const words = name.split(".").filter((part) => !UNWRITTEN.test(part));
      this.#origins.add(words[0] ?? "", { ...origin, name, words });
      if ("source" in origin.gives) addTo(this.#names, origin.gives.source, words);
    }
  }

  /** Sources that count at a kind of sink, whichever threat models are active. */
  alwaysAt(kind: SinkKind): readonly SourceKind[] {
    return this.#always.get(kind) ?? [];
  }

  /** Whether words name a kind of source: a first look, which asks not whether there can be one. */
  isNamed(kind: SourceKind, words: Words): boolean {
    return this.#names.get(kind)?.some((names) => names.every((name) => words.has(name))) ?? false;
  }

  /** The kinds of source that a file has names of, and the types. */
  in(file: FileWords, live: Live): Mentioned {
    const possible: Possible = { sources: new Set(), types: new Set(), waiting: new Map() };
    const origins = this.#origins.in(live);
    const noteAll = (word: string): void => {
      for (const origin of origins.get(word) ?? []) this.#note(origin, file, live, possible);
    };
    noteAll("");
    for (const word of file.words) noteAll(word);
    for (const { isMet, library, type } of this.#conventions) {
      if (possible.types.has(type) || !live.libraries.has(library)) continue;
      if (file.meets(isMet)) this.#give({ type }, possible);
    }
    return possible;
  }

  #note(origin: Origin, file: FileWords, live: Live, possible: Possible): void {
    const { gives, types, words } = origin;
    if (isGiven(gives, possible) || !words.every((word) => file.words.has(word))) return;
    const isHere =
      types.length === 0
        ? isAvailable(origin, file, live)
        : types.some((type) => type === "*" || possible.types.has(type));
    if (isHere) this.#give(gives, possible);
    else for (const type of types) addTo(possible.waiting, type, origin);
  }

  /** Also gives what comes from objects of the type, and the types that it extends. */
  #give(given: Origin["gives"], possible: Possible): void {
    if (isGiven(given, possible)) return;
    if ("source" in given) {
      possible.sources.add(given.source);
      return;
    }
    possible.types.add(given.type);
    for (const type of this.#parents.get(given.type) ?? []) this.#give({ type }, possible);
    for (const { gives } of possible.waiting.get(given.type) ?? []) this.#give(gives, possible);
  }
}

/** Whether the export of a library can be in the file. */
function isAvailable({ library, name }: Origin, file: FileWords, { imported }: Live): boolean {
  if (library.modules.length === 0 && isMet(name, file)) return true;
  return imported.has(library) || file.words.hasAny(ownGlobals(library));
}

function isGiven(given: Origin["gives"], { sources, types }: Possible): boolean {
  return "source" in given ? sources.has(given.source) : types.has(given.type);
}

function exportsOf(type: ObjectType): readonly string[] {
  const { annotatedAs = [], constructedBy = [], exportedAs = [] } = type;
  const handlers = type.handlerTypes?.flatMap((one) => one.annotatedAs) ?? [];
  const decorators = type.decoratedBy?.flatMap((one) => one.decorators) ?? [];
  return [...exportedAs, ...constructedBy, ...annotatedAs, ...handlers, ...decorators];
}

function namesOf({ call = [], construct = [], tag = [] }: Callee): readonly string[] {
  return [...call, ...construct, ...tag];
}

/** Whether a global is used, by its own name or as a member: `location.hash`, `window.location.hash`. */
function isMet(name: string, file: FileWords): boolean {
  return [firstPart(name), ...GLOBAL_OBJECTS].some((root) => file.isGlobal(root));
}
