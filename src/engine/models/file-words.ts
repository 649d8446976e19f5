/**
 * What a quick look at a file goes by, before anything is made of its syntax tree.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import { referredGlobals } from "../syntax/global-reference.ts";
import type { SourceCode } from "../syntax/source-file.ts";
import { hasTemplate } from "../syntax/markup.ts";
import { Words } from "../syntax/words.ts";

/** Whether a file can hold a function that follows a convention. */
export type ConventionTest = (file: FileWords) => boolean;

export class FileWords {
  readonly sourceCode: SourceCode;
  /** Where the file stands on the disk, with `/` between the parts. */
  readonly path: string;
  readonly words: Words;
  readonly #met = new Map<ConventionTest, boolean>();
  #globals: ReadonlySet<string> | undefined;

  constructor(sourceCode: SourceCode, path = "") {
    this.sourceCode = sourceCode;
    this.path = path;
    this.words = new Words(sourceCode);
  }

  get text(): string {
    return this.sourceCode.text;
  }

  /** Whether the file uses a global of this name as a value. */
  isGlobal(name: string): boolean {
    if (name.startsWith("$") && hasTemplate(this.sourceCode)) return this.words.has(name);
    this.#globals ??= referredGlobals(this.sourceCode.scopeManager);
    return this.#globals.has(name);
  }

  meets(test: ConventionTest): boolean {
    let isMet = this.#met.get(test);
    if (isMet === undefined) this.#met.set(test, (isMet = test(this)));
    return isMet;
  }
}
