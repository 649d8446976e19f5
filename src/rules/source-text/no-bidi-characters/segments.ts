import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

/** Those that change the direction of what follows, and those that end it. */
export const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;

export const NAMES: Readonly<Record<string, string>> = {
  "\u202A": "`U+202A LEFT-TO-RIGHT EMBEDDING`",
  "\u202B": "`U+202B RIGHT-TO-LEFT EMBEDDING`",
  "\u202C": "`U+202C POP DIRECTIONAL FORMATTING`",
  "\u202D": "`U+202D LEFT-TO-RIGHT OVERRIDE`",
  "\u202E": "`U+202E RIGHT-TO-LEFT OVERRIDE`",
  "\u2066": "`U+2066 LEFT-TO-RIGHT ISOLATE`",
  "\u2067": "`U+2067 RIGHT-TO-LEFT ISOLATE`",
  "\u2068": "`U+2068 FIRST STRONG ISOLATE`",
  "\u2069": "`U+2069 POP DIRECTIONAL ISOLATE`",
};

export interface Control {
  readonly character: string;
  readonly offset: number;
}

/** What stands on one line, in one text or comment: beyond that, nothing may be turned around. */
export interface Segment {
  readonly controls: Control[];
  /** The text or comment, in languages that ESLint takes apart. */
  readonly token: TSESTree.Token | undefined;
}

export function segmentsOf(sourceCode: Readonly<TSESLint.SourceCode>): readonly Segment[] {
  const { text } = sourceCode;
  const tokens = tokensOf(sourceCode);
  const segments: Segment[] = [];
  let next = 0;
  let end = 0;
  for (const { 0: character, index: offset } of text.matchAll(new RegExp(CONTROLS, "g"))) {
    while ((tokens[next]?.range[1] ?? Infinity) <= offset) next += 1;
    const token = tokens[next];
    const around = token && token.range[0] <= offset ? token : undefined;
    const current = segments.at(-1);
    const isSame = current?.token === around && !/[\n\r]/.test(text.slice(end, offset));
    if (current && isSame) current.controls.push({ character, offset });
    else segments.push({ controls: [{ character, offset }], token: around });
    end = offset;
  }
  return segments;
}

/** Tokens and comments, in their order; none where ESLint's own language is not spoken. */
function tokensOf(sourceCode: Readonly<TSESLint.SourceCode>): readonly TSESTree.Token[] {
  const { ast } = sourceCode;
  const { type }: { readonly type: string } = ast;
  if (type !== "Program") return [];
  return [...ast.tokens, ...ast.comments].sort((a, b) => a.range[0] - b.range[0]);
}

/**
 * The controls that do harm: overrides, since no language is written against its own direction, and
 * what is not ended within its segment, since it turns around what comes after.
 */
export function reordering(controls: readonly Control[]): readonly Control[] {
  const open: Control[] = [];
  let isolates = 0;
  for (const control of controls) {
    const { character } = control;
    if (character === END_OF_ISOLATE) {
      // It ends whatever was begun within the isolate as well.
      while (isolates > 0 && !isIsolate(open.pop())) continue;
      isolates = Math.max(0, isolates - 1);
    } else if (character !== END_OF_EMBEDDING) {
      open.push(control);
      if (isIsolate(control)) isolates += 1;
    } else if (!isIsolate(open.at(-1))) open.pop();
  }
  const unended = new Set(open);
  return controls.filter((control) => isOverride(control) || unended.has(control));
}

const END_OF_EMBEDDING = "\u202C";
const END_OF_ISOLATE = "\u2069";

function isIsolate(control: Control | undefined): boolean {
  return control !== undefined && /[\u2066-\u2068]/.test(control.character);
}

function isOverride({ character }: Control): boolean {
  return /[\u202D\u202E]/.test(character);
}
