/**
 * Which kinds of sink a file's text has a name of. A name alone proves nothing; its absence does.
 *
 *     setTimeout(() => next(), 100)        nothing: what is given here is a function
 *     crypto.sign(x)                       a place of `crypto.subtle.sign`, of which it lacks a part
 *     callback: Function                   nothing: this is a type
 *     tls.connect({ ca })                  a place for `rejectUnauthorized`, which is not written here
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Condition, Constant, Library, Sink, SinkKind } from "../../libraries/library.ts";
import type { SourceCode } from "../syntax/source-file.ts";
import { isReferred } from "../syntax/global-reference.ts";
import { addTo } from "../syntax/grouping.ts";
import { globalNames } from "./library-globals.ts";
import { anyOf } from "./any-word.ts";
import { lastPart } from "./export-key.ts";
import { listOf } from "./registry.ts";

/** What a word in the text may stand for. */
interface Meaning {
  readonly kind: SinkKind;
  /** What stands before the word: `subtle` of `crypto.subtle.sign`. */
  readonly before: readonly string[];
  /** The options one of which must be written too, if the sink is about what is written. */
  readonly options: readonly string[];
  /** Texts of which one must stand in the file, for each of the sink's conditions on constants. */
  readonly constants: readonly (readonly string[])[];
  readonly orFunction: boolean;
  /** Whether the function has its constant built in. */
  readonly implies: boolean;
  /** Whether the word is a global, which has a reference where it is used by its name alone. */
  readonly isGlobal: boolean;
}

/** Kinds of sink that a text has names of. */
export interface MentionedKinds {
  readonly all: ReadonlySet<SinkKind>;
  /** Those of them of which it also names an option, where they are about one. */
  readonly written: ReadonlySet<SinkKind>;
  /** Those of them of which it names a function that has its constant built in: `md5(text)`. */
  readonly implied: ReadonlySet<SinkKind>;
}

/** `(function`, `(() =>`, `(async (one, two) =>`, `(done =>` after a name. */
const GIVEN_FUNCTION =
  /\s*\(\s*(?:async\b\s*)?(?:function\b|(?:[\w$]+|\([^()"'`]{0,200}\))\s*=>)/uy;

export class SinkMentions {
  readonly #meanings = new Map<string, Meaning[]>();
  readonly #words: RegExp;

  /** `imported`: those of the libraries that the file imports. */
  constructor(libraries: readonly Library[], imported: ReadonlySet<Library>) {
    const known = new Set<string>();
    for (const library of libraries) {
      for (const row of library.sinks ?? []) {
        // Without an import, only its objects can have come from elsewhere.
        if (row.type === undefined && !isReachable(library, imported)) continue;
        for (const [word, meaning] of meaningsOf(row, library)) {
          const key = `${word} ${JSON.stringify(meaning)}`;
          if (!known.has(key)) addTo(this.#meanings, word, meaning);
          known.add(key);
        }
      }
    }
    this.#words = anyOf(this.#meanings.keys());
  }

  in({ ast, scopeManager, text }: SourceCode): MentionedKinds {
    const all = new Set<SinkKind>();
    const written = new Set<SinkKind>();
    const implied = new Set<SinkKind>();
    const isNamed = (name: string): boolean => text.includes(name);
    const places = new Map<string, number[]>();
    const isComment = insideOf(ast.comments);
    for (const { 0: word, index } of text.matchAll(this.#words)) {
      if (!isComment(index)) addTo(places, word, index);
    }
    for (const [word, offsets] of places) {
      for (const { kind, ...meaning } of this.#meanings.get(word) ?? []) {
        const { before, constants, implies, isGlobal, options, orFunction } = meaning;
        if (!before.every(isNamed) || !constants.every((any) => any.some(isNamed))) continue;
        if (isGlobal && !isReferred(word, scopeManager) && !offsets.some(isPartOf(text))) continue;
        const takesFunction = (offset: number): boolean =>
          isGivenFunction(text, offset + word.length);
        if (orFunction && offsets.every(takesFunction)) continue;
        all.add(kind);
        if (implies) implied.add(kind);
        if (options.length === 0 || options.some(isNamed)) written.add(kind);
      }
    }
    return { all, written, implied };
  }
}

function isReachable(library: Library, imported: ReadonlySet<Library>): boolean {
  const { global, globals, modules } = library;
  return modules.length === 0 || imported.has(library) || global !== undefined || Boolean(globals);
}

function* meaningsOf(row: Sink, library: Library): Generator<readonly [string, Meaning]> {
  const { kind, orFunction = false, property = [], type, uses } = row;
  const implies = uses !== undefined;
  const options = property.map((option) => lastPart(option));
  const constants = listOf(row.when ?? []).flatMap((condition) => constantsOf(condition));
  for (const name of namesOf(row)) {
    const before = type === undefined ? name.split(".").slice(0, -1) : [];
    if (name === "export") before.push(".export(");
    const isGlobal =
      library.modules.length === 0 &&
      type === undefined &&
      before.length === 0 &&
      row.attribute === undefined;
    for (const word of wordsOf(name, row, library)) {
      yield [word, { kind, before, options, constants, orFunction, implies, isGlobal }];
    }
  }
}

/** The texts that a condition names; where it takes other constants too, its texts prove nothing. */
function constantsOf({ is = [] }: Condition): readonly (readonly string[])[] {
  const texts = listOf<Constant>(is).map((one) => (typeof one === "string" ? one : ""));
  return texts.length > 0 && texts.every((text) => text !== "") ? [texts] : [];
}

/** Tells whether an offset lies in one of these; the offsets are asked for in rising order. */
function insideOf(comments: readonly TSESTree.Comment[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((comments[next]?.range[1] ?? Infinity) <= offset) next += 1;
    return (comments[next]?.range[0] ?? Infinity) <= offset;
  };
}

/** Whether a name stands behind a dot or in quotes: `globalThis.eval`, `window["eval"]`. */
function isPartOf(text: string): (offset: number) => boolean {
  return (offset) => /["'.`]/.test(text.charAt(offset - 1));
}

function isGivenFunction(text: string, offset: number): boolean {
  GIVEN_FUNCTION.lastIndex = offset;
  return GIVEN_FUNCTION.test(text);
}

/**
 * The function's last name, or the module's where that is none. `create` tells too little where there is
 * a name before it, and `export` nothing, since every module says it: there the options tell.
 */
function wordsOf(
  name: string,
  { property }: Sink,
  { global, modules }: Library,
): readonly string[] {
  if (name === "") return [...modules, ...globalNames({ global })];
  if (name === "export" && property) return property.map((option) => lastPart(option));
  return [lastPart(name.replace(/(?<=.)\.create$/u, ""))];
}

function namesOf(row: Sink): readonly string[] {
  const { attribute = [], call = [], construct = [], tag = [], write = [] } = row;
  return [...attribute, ...call, ...construct, ...tag, ...write];
}
