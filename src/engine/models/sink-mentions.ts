/**
 * Which kinds of sink a file's words name. A name alone proves nothing; its absence does.
 *
 *     setTimeout(() => next(), 100)        nothing: what is given here is a function
 *     socket.end(text)                     nothing, if nothing in the file can be a response
 *     crypto.sign(x)                       a place of `crypto.subtle.sign`, of which it lacks a part
 *     callback: Function                   nothing: this is a type
 *     tls.connect({ ca })                  a place for `rejectUnauthorized`, which is not written here
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type {
  Condition,
  Constant,
  Library,
  Sink,
  SinkKind,
  TypeName,
} from "../../libraries/library.ts";
import { literalPattern } from "../syntax/literal-pattern.ts";
import { apartKind } from "./apart-kinds.ts";
import { lastPart } from "./export-key.ts";
import type { FileWords } from "./file-words.ts";
import { globalNames } from "./library-globals.ts";
import type { Live } from "./live-libraries.ts";
import { LiveRows } from "./live-rows.ts";
import { listOf } from "./registry.ts";
import { IMPORT } from "./sink-sites.ts";

/** What a word in the file may stand for. */
interface Meaning {
  readonly library: Library;
  /** Whether a file must import the library: its objects can have come from elsewhere. */
  readonly needsImport: boolean;
  readonly kind: SinkKind;
  /** The types of object of which it is a method; of objects of any type, and of no object, none. */
  readonly types: readonly TypeName[];
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

/** Kinds of sink that a file has names of. */
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
  readonly #meanings = new LiveRows(isReachable);

  /** `apart`: the one kind, or none for all the others. */
  constructor(libraries: readonly Library[], apart?: SinkKind) {
    for (const library of libraries) {
      for (const row of library.sinks ?? []) {
        if (apartKind(row.kind) !== apart) continue;
        for (const [word, meaning] of meaningsOf(row, library)) {
          this.#meanings.add(word, meaning);
        }
      }
    }
  }

  /** `canBe`: whether the file can hold objects of a type. */
  in(file: FileWords, live: Live, canBe: (type: TypeName) => boolean): MentionedKinds {
    const kinds = {
      all: new Set<SinkKind>(),
      written: new Set<SinkKind>(),
      implied: new Set<SinkKind>(),
    };
    const meanings = this.#meanings.in(live);
    const words = meanings.size < file.words.size ? meanings.keys() : file.words;
    for (const word of words) {
      if (!file.words.has(word)) continue;
      for (const meaning of meanings.get(word) ?? []) {
        if (isNoted(meaning, kinds) || !isMeant(word, meaning, file)) continue;
        if (meaning.types.length === 0 || meaning.types.some(canBe)) note(meaning, file, kinds);
      }
    }
    return kinds;
  }
}

function isReachable({ library, needsImport }: Meaning, live: Live): boolean {
  return (needsImport ? live.imported : live.libraries).has(library);
}

function isMeant(word: string, meaning: Meaning, file: FileWords): boolean {
  const { before, constants, isGlobal, orFunction } = meaning;
  const isNamed = (name: string): boolean => file.text.includes(name);
  if (!before.every(isNamed) || !constants.every((any) => any.some(isNamed))) return false;
  if (isGlobal && !file.isGlobal(word) && !placesOf(word, file).some(isPartOf(file.text))) {
    return false;
  }
  const takesFunction = (offset: number): boolean =>
    isGivenFunction(file.text, offset + word.length);
  return !orFunction || !placesOf(word, file).every(takesFunction);
}

function isNoted({ implies, kind }: Meaning, { implied, written }: MentionedKinds): boolean {
  return written.has(kind) && (!implies || implied.has(kind));
}

function note(
  { implies, kind, options }: Meaning,
  { text }: FileWords,
  { all, implied, written }: Record<keyof MentionedKinds, Set<SinkKind>>,
): void {
  all.add(kind);
  if (implies) implied.add(kind);
  if (options.length === 0 || options.some((name) => text.includes(name))) written.add(kind);
}

/** Where a word stands alone, outside of comments. */
function placesOf(word: string, { sourceCode, text }: FileWords): readonly number[] {
  const isComment = insideOf(sourceCode.ast.comments);
  const pattern = new RegExp(`(?<![\\w$])${literalPattern(word)}(?![\\w$])`, "gu");
  return [...text.matchAll(pattern)].flatMap(({ index }) => (isComment(index) ? [] : index));
}

/** Whether what the row is about can be there without the library being imported. */
function comesByItself({ type }: Sink, { global, globals, modules }: Library): boolean {
  return type !== undefined || modules.length === 0 || global !== undefined || Boolean(globals);
}

function* meaningsOf(row: Sink, library: Library): Generator<readonly [string, Meaning]> {
  const { kind, orFunction = false, property = [], type, uses } = row;
  const implies = uses !== undefined;
  const needsImport = !comesByItself(row, library);
  const types = listOf(type ?? "*").filter((one) => one !== "*");
  const options = property.map((option) => lastPart(option));
  const constants = listOf(row.when ?? []).flatMap((condition) => constantsOf(condition));
  for (const name of namesOf(row)) {
    const before = type === undefined ? name.split(".").slice(0, -1) : [];
    if (name === "export") before.push(".export(");
    if (name === IMPORT) before.push(`${IMPORT}(`);
    const isGlobal =
      library.modules.length === 0 &&
      type === undefined &&
      before.length === 0 &&
      row.attribute === undefined;
    for (const word of wordsOf(name, row, library)) {
      const form = { before, options, constants, orFunction, implies, isGlobal };
      yield [word, { kind, library, needsImport, types, ...form }];
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
