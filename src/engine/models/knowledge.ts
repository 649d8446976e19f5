/**
 * What the libraries know, made ready once for all files that have to do with the same libraries: the
 * registry, and the words by which a file's text shows that it may hold a sink.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Library, SourceKind } from "../../libraries/library.ts";
import type { Checker } from "../types/checker.ts";
import { anyOf } from "./any-word.ts";
import { LiveLibraries } from "./live-libraries.ts";
import { lastPart, listOf, Registry } from "./registry.ts";
import { SinkMentions } from "./sink-mentions.ts";

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
  /** Where data may come from. */
  readonly sourceKinds: ReadonlySet<SourceKind>;
  readonly sinkMentions: SinkMentions;
  readonly #libraries: readonly Library[];
  readonly #wordsOfSources = new Map<SourceKind, RegExp>();

  constructor(libraries: readonly Library[]) {
    this.#libraries = libraries;
    this.registry = new Registry(libraries);
    this.sourceKinds = new Set(
      libraries.flatMap(({ sources = [] }) => sources.map(({ kind }) => kind)),
    );
    this.sinkMentions = new SinkMentions(libraries);
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
