/**
 * The words that a file's code writes: names, and what stands in its texts. Comments do not count.
 *
 *     import cp from "child_process"; cp["exec"](`git ${command}`)
 *     child_process cp exec git command, and of keywords `import` and `from`
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { formsIn, markupOf } from "./markup.ts";
import type { SourceCode } from "./source-file.ts";

/** Whole texts up to this many characters are words too: `create-hmac`, `node:fs`. */
const MAX_LENGTH = 200;

const WORD = /\$?\w+/gu;
const PLAIN = /^\w+$/u;

/** A function that loads modules may have any name; then each text may be a module's. */
const OWN_LOADERS = ["createRequire", "define"];

type Tokens = NonNullable<TSESTree.Program["tokens"]>;

export class Words implements Iterable<string> {
  readonly #all = new Set<string>();
  readonly #texts = new Set<string>();
  readonly #specifiers = new Set<string>();

  constructor(sourceCode: Pick<SourceCode, "ast" | "text" | "visitorKeys">) {
    const { ast, text } = sourceCode;
    // Not all hosts have tokens.
    const tokens = ast.tokens as Tokens | undefined;
    if (tokens) this.#addTokens(tokens);
    else this.#addText(text);
    const markup = markupOf(sourceCode);
    if (!markup) return;
    for (const form of formsIn(text)) this.#all.add(form);
    if (markup.template) this.#addWords(text.slice(...markup.template.range));
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  hasAny(words: readonly string[]): boolean {
    return words.some((word) => this.#all.has(word));
  }

  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#all[Symbol.iterator]();
  }

  /** The modules that the file names; more than these where it loads modules in a way of its own. */
  get specifiers(): ReadonlySet<string> {
    return this.hasAny(OWN_LOADERS) ? this.#texts : this.#specifiers;
  }

  #addTokens(tokens: Tokens): void {
    let last = "";
    let beforeLast = "";
    for (const { type, value } of tokens as readonly { type: string; value: string }[]) {
      switch (type) {
        case "Punctuator":
        case "Numeric":
        case "RegularExpression":
          break;
        case "String":
        case "Template":
          this.#addContent(value.slice(1, -1), isLoading(last, beforeLast));
          break;
        case "Identifier":
        case "JSXIdentifier":
        case "Keyword":
          this.#all.add(value);
          break;
        default:
          this.#addWords(value);
      }
      beforeLast = last;
      last = value;
    }
  }

  #addText(text: string): void {
    this.#addWords(text);
    for (const [, , content = ""] of text.matchAll(/(["'`])([^"'`\n]{1,200})\1/gu)) {
      this.#addContent(content, true);
    }
  }

  #addContent(content: string, isSpecifier: boolean): void {
    if (content.length <= MAX_LENGTH) {
      this.#all.add(content);
      this.#texts.add(content);
      if (isSpecifier) this.#specifiers.add(content);
      if (PLAIN.test(content)) return;
    }
    this.#addWords(content);
  }

  #addWords(text: string): void {
    for (const [word] of text.matchAll(WORD)) this.#all.add(word);
  }
}

/** Whether what follows these two tokens names a module. */
function isLoading(last: string, beforeLast: string): boolean {
  if (last === "from" || last === "import" || last === "require") return true;
  return last === "(" && (beforeLast === "import" || beforeLast === "require");
}
