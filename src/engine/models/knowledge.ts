/**
 * What the libraries know, made ready once for all files that have to do with the same libraries: the
 * registry, and the words by which a file's text shows that it may hold a sink.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Library, Sink, SinkKind, SourceKind } from "../../libraries/library.ts";
import type { Checker } from "../types/checker.ts";
import { LiveLibraries } from "./live-libraries.ts";
import { lastPart, listOf, Registry } from "./registry.ts";

/** More combinations of libraries than this are not remembered. */
const MAX_REMEMBERED = 500;

/** All that is known, and of it what concerns a file. */
export class AllKnowledge {
  readonly #live: LiveLibraries;
  readonly #ids: ReadonlyMap<Library, number>;
  readonly #known = new Map<string, Knowledge>();

  constructor(libraries: readonly Library[]) {
    this.#live = new LiveLibraries(libraries);
    this.#ids = new Map(libraries.map((library, index) => [library, index]));
  }

  /** `checker`: knows the packages whose objects the file can hold without importing them. */
  about(text: string, checker?: Checker): Knowledge {
    const libraries = this.#live.in(text, checker);
    const key = libraries.map((library) => this.#ids.get(library)).join(" ");
    let known = this.#known.get(key);
    if (!known) {
      if (this.#known.size >= MAX_REMEMBERED) this.#known.clear();
      this.#known.set(key, (known = new Knowledge(libraries)));
    }
    return known;
  }
}

export class Knowledge {
  readonly registry: Registry;
  /** The last names of all calls that are sinks. */
  readonly sinkNames: ReadonlySet<string>;
  /** Where data may come from. */
  readonly sourceKinds: ReadonlySet<SourceKind>;
  readonly #kindsByWord: ReadonlyMap<string, ReadonlySet<SinkKind>>;
  readonly #words: RegExp;
  readonly #libraries: readonly Library[];
  readonly #wordsOfSources = new Map<SourceKind, RegExp>();

  constructor(libraries: readonly Library[]) {
    this.#libraries = libraries;
    this.registry = new Registry(libraries);
    this.sinkNames = new Set(this.registry.sinks.lastNames());
    this.sourceKinds = new Set(
      libraries.flatMap(({ sources = [] }) => sources.map(({ kind }) => kind)),
    );
    this.#kindsByWord = kindsByWord(libraries);
    this.#words = anyOf(this.#kindsByWord.keys());
  }

  /** The kinds of sink of which the text has a name. A name alone proves nothing; its absence does. */
  mentions(text: string): ReadonlySet<SinkKind> {
    const kinds = new Set<SinkKind>();
    for (const [word] of text.matchAll(this.#words)) {
      for (const kind of this.#kindsByWord.get(word) ?? []) kinds.add(kind);
    }
    return kinds;
  }

  /** Whether the text has a name of a source of that kind. */
  mentionsSource(text: string, kind: SourceKind): boolean {
    let words = this.#wordsOfSources.get(kind);
    if (!words)
      this.#wordsOfSources.set(kind, (words = anyOf(wordsOfSources(this.#libraries, kind))));
    return text.search(words) >= 0;
  }
}

/** What a file must say to use a source of that kind: for methods, which have common names, the module. */
function* wordsOfSources(libraries: readonly Library[], kind: SourceKind): Generator<string> {
  for (const { modules, sources = [] } of libraries) {
    for (const row of sources) {
      if (row.kind !== kind) continue;
      const homes = libraries.filter(({ types = {} }) =>
        listOf(row.type ?? []).some((type) => type in types),
      );
      const homeModules = homes.flatMap((home) => home.modules);
      if (homeModules.length > 0) yield* homeModules;
      else {
        for (const name of [...(row.call ?? []), ...(row.construct ?? []), ...(row.read ?? [])]) {
          if (name === "") yield* modules;
          else yield lastPart(name);
        }
      }
    }
  }
}

/** Finds each of these words where it stands alone; `create` does not stand in the way of `create-hmac`. */
function anyOf(words: Iterable<string>): RegExp {
  const patterns = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[$()*+./?[\\\]^{|}]/gu, "\\$&"));
  return new RegExp(`(?<![\\w$])(?:${patterns.join("|")})(?![\\w$])`, "gu");
}

/** What a file must say to use a sink. */
function kindsByWord(libraries: readonly Library[]): Map<string, Set<SinkKind>> {
  const byWord = new Map<string, Set<SinkKind>>();
  const note = (word: string, kind: SinkKind) => {
    const kinds = byWord.get(word);
    if (kinds) kinds.add(kind);
    else byWord.set(word, new Set([kind]));
  };
  for (const library of libraries) {
    for (const row of library.sinks ?? []) {
      for (const name of namesOf(row)) {
        for (const word of wordsOf(name, row, library)) note(word, row.kind);
      }
    }
  }
  return byWord;
}

/**
 * The function's last name, or the module's where that is none. `create` tells too little where there is
 * a name before it, and `export` nothing, since every module says it: there the options tell.
 */
function wordsOf(name: string, { property }: Sink, { modules }: Library): readonly string[] {
  if (name === "") return modules;
  if (name === "export" && property) return property.map((option) => lastPart(option));
  return [lastPart(name.replace(/(?<=.)\.create$/u, ""))];
}

function namesOf(row: Sink): readonly string[] {
  return [...(row.call ?? []), ...(row.construct ?? []), ...(row.tag ?? []), ...(row.write ?? [])];
}
