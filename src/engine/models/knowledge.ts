/**
 * What the libraries know, and of it what concerns a file: the kinds of sink and source that the words of
 * the file name, and the registry of the libraries that it has to do with.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Library, SinkKind, SourceKind } from "../../libraries/library.ts";
import type { Checker } from "../types/checker.ts";
import type { FileWords } from "./file-words.ts";
import { apartKind } from "./apart-kinds.ts";
import { LiveLibraries, type Live } from "./live-libraries.ts";
import { Registry } from "./registry.ts";
import { SinkMentions, type MentionedKinds } from "./sink-mentions.ts";
import { SourceMentions } from "./source-mentions.ts";

/** All that is known. */
export class AllKnowledge {
  readonly #libraries: readonly Library[];
  readonly #live: LiveLibraries;
  readonly #sinkMentions = new Map<SinkKind | undefined, SinkMentions>();
  readonly sourceMentions: SourceMentions;
  readonly #registries = new WeakMap<Live, Registry>();

  constructor(libraries: readonly Library[]) {
    this.#libraries = libraries;
    this.#live = new LiveLibraries(libraries);
    this.sourceMentions = new SourceMentions(libraries);
  }

  /** `checker`: knows the packages whose objects the file can hold without importing them. */
  about(file: FileWords, checker?: Checker): Knowledge {
    return new Knowledge(this, file, this.#live.in(file, checker));
  }

  /** The names of a kind that is looked for apart, or of all the others. */
  sinkMentions(apart: SinkKind | undefined): SinkMentions {
    let mentions = this.#sinkMentions.get(apart);
    if (!mentions) {
      this.#sinkMentions.set(apart, (mentions = new SinkMentions(this.#libraries, apart)));
    }
    return mentions;
  }

  /** Made once for all files that have to do with the same libraries. */
  registryOf(live: Live): Registry {
    let registry = this.#registries.get(live);
    if (!registry) {
      registry = new Registry(this.#libraries.filter((library) => live.libraries.has(library)));
      this.#registries.set(live, registry);
    }
    return registry;
  }
}

/** What is known about one file. */
export class Knowledge {
  readonly #all: AllKnowledge;
  readonly #file: FileWords;
  readonly #live: Live;
  #registry: Registry | undefined;
  readonly #sinks = new Map<SinkKind | undefined, MentionedKinds>();
  #sources: ReadonlySet<SourceKind> | undefined;

  constructor(all: AllKnowledge, file: FileWords, live: Live) {
    this.#all = all;
    this.#file = file;
    this.#live = live;
  }

  get registry(): Registry {
    this.#registry ??= this.#all.registryOf(this.#live);
    return this.#registry;
  }

  /** Whether the file has names of a kind of sink, among those that are looked for with it. */
  sinks(kind: SinkKind): MentionedKinds {
    const apart = apartKind(kind);
    let sinks = this.#sinks.get(apart);
    if (!sinks) {
      sinks = this.#all.sinkMentions(apart).in(this.#file, this.#live);
      this.#sinks.set(apart, sinks);
    }
    return sinks;
  }

  /** Whether the file has names of a kind of source. */
  hasSource(kind: SourceKind): boolean {
    const mentions = this.#all.sourceMentions;
    if (!this.#sources && !mentions.isNamed(kind, this.#file.words)) return false;
    this.#sources ??= mentions.in(this.#file, this.#live);
    return this.#sources.has(kind);
  }

  /** Sources that count at a kind of sink, whichever threat models are active. */
  alwaysAt(kind: SinkKind): readonly SourceKind[] {
    return this.#all.sourceMentions.alwaysAt(kind);
  }
}
