/**
 * What the libraries know, made ready once for all files that have to do with the same libraries: the
 * registry, and the words by which a file's text shows that it may hold a sink or a source.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Library } from "../../libraries/library.ts";
import type { Checker } from "../types/checker.ts";
import { LiveLibraries, type Live } from "./live-libraries.ts";
import { Registry } from "./registry.ts";
import { SinkMentions } from "./sink-mentions.ts";
import { SourceMentions } from "./source-mentions.ts";

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
  about(text: string, path: string, checker?: Checker): Knowledge {
    const live = this.#live.in(text, path, checker);
    const key = live.libraries
      .map((library) => `${this.#ids.get(library)}${live.imported.has(library) ? "!" : ""}`)
      .join(" ");
    let known = this.#known.get(key);
    if (!known) {
      if (this.#known.size >= MAX_REMEMBERED) this.#known.clear();
      this.#known.set(key, (known = new Knowledge(live)));
    }
    return known;
  }
}

export class Knowledge {
  readonly #libraries: readonly Library[];
  #registry: Registry | undefined;
  readonly sinkMentions: SinkMentions;
  readonly sourceMentions: SourceMentions;

  constructor({ imported, libraries }: Live) {
    this.#libraries = libraries;
    this.sinkMentions = new SinkMentions(libraries, imported);
    this.sourceMentions = new SourceMentions(libraries, imported);
  }

  /** Made for the first file that is looked at more closely. */
  get registry(): Registry {
    this.#registry ??= new Registry(this.#libraries);
    return this.#registry;
  }
}
