/**
 * What the libraries know, and of it what concerns a file: the kinds of sink and source that the words of
 * the file name, and the registry of the libraries that it has to do with.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Library, SinkKind, SourceKind, TypeName } from "../../libraries/library.ts";
import type { Checker } from "../types/checker.ts";
import type { FileWords } from "./file-words.ts";
import { apartKind } from "./apart-kinds.ts";
import { LiveLibraries, type Live } from "./live-libraries.ts";
import { Registry } from "./registry.ts";
import { SinkMentions, type MentionedKinds } from "./sink-mentions.ts";
import { SourceMentions, type Mentioned } from "./source-mentions.ts";

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
    return new Knowledge(this, file, this.#live.in(file, checker), checker !== undefined);
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
  readonly #hasChecker: boolean;
  #mentioned: Mentioned | undefined;

  /** `hasChecker`: whether objects can be of types that nothing in the file tells of. */
  constructor(all: AllKnowledge, file: FileWords, live: Live, hasChecker: boolean) {
    this.#all = all;
    this.#file = file;
    this.#live = live;
    this.#hasChecker = hasChecker;
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
      const canBe = (type: TypeName) => this.#hasChecker || this.#origins.types.has(type);
      sinks = this.#all.sinkMentions(apart).in(this.#file, this.#live, canBe);
      this.#sinks.set(apart, sinks);
    }
    return sinks;
  }

  /** Whether the file has names of a kind of source. */
  hasSource(kind: SourceKind): boolean {
    const mentions = this.#all.sourceMentions;
    if (!this.#mentioned && !mentions.isNamed(kind, this.#file.words)) return false;
    return this.#origins.sources.has(kind);
  }

  get #origins(): Mentioned {
    this.#mentioned ??= this.#all.sourceMentions.in(this.#file, this.#live);
    return this.#mentioned;
  }

  /** Sources that count at a kind of sink, whichever threat models are active. */
  alwaysAt(kind: SinkKind): readonly SourceKind[] {
    return this.#all.sourceMentions.alwaysAt(kind);
  }
}
