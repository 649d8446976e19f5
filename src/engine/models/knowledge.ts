/**
 * What the libraries know, made ready once per process: the registry, and the words by which a
 * file's text shows that it may hold a sink.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Library, Sink, SinkKind } from "../../libraries/library.ts";
import { Registry } from "./registry.ts";

export class Knowledge {
  readonly registry: Registry;
  /** The last names of all calls that are sinks. */
  readonly sinkNames: ReadonlySet<string>;
  readonly #kindsByWord: ReadonlyMap<string, ReadonlySet<SinkKind>>;
  readonly #words: RegExp;

  constructor(libraries: readonly Library[]) {
    this.registry = new Registry(libraries);
    this.sinkNames = new Set(this.registry.sinks.lastNames());
    this.#kindsByWord = kindsByWord(libraries);
    const words = [...this.#kindsByWord.keys()].map((word) =>
      word.replaceAll(/[$()*+./?[\\\]^{|}]/gu, "\\$&"),
    );
    this.#words = new RegExp(`(?<![\\w$])(?:${words.join("|")})(?![\\w$])`, "gu");
  }

  /** The kinds of sink of which the text has a name. A name alone proves nothing; its absence does. */
  mentions(text: string): ReadonlySet<SinkKind> {
    const kinds = new Set<SinkKind>();
    for (const [word] of text.matchAll(this.#words)) {
      for (const kind of this.#kindsByWord.get(word) ?? []) kinds.add(kind);
    }
    return kinds;
  }
}

/** Names that tell nothing, as `Object.create` has them: the name before them tells more. */
const COMMON = new Set(["create"]);

/** What a file must say to use a sink: the function's last name, or the module's where that is none. */
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
        const word = name.split(".").findLast((part) => !COMMON.has(part));
        if (word !== undefined && word !== "") note(word, row.kind);
        else for (const module of library.modules) note(module, row.kind);
      }
    }
  }
  return byWord;
}

function namesOf(row: Sink): readonly string[] {
  return [...(row.call ?? []), ...(row.construct ?? []), ...(row.tag ?? []), ...(row.write ?? [])];
}
