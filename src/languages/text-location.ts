import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

/** What every language's source code has, and what only some have. */
interface Text extends Pick<TSESLint.SourceCode, "text"> {
  readonly getLocFromIndex?: (index: number) => TSESTree.Position;
}

/** The line and column of an offset, as the file's language counts them: most begin with column 1. */
export function textLocation(source: Readonly<Text>, offset: number): TSESTree.Position {
  if (source.getLocFromIndex) return source.getLocFromIndex(offset);
  const before = source.text.slice(0, offset);
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return { line: before.split(/\r\n|[\n\r]/).length, column: offset - start + 1 };
}
