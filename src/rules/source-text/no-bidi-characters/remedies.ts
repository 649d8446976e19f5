import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import type { Segment } from "./segments.ts";

type Remedy = TSESLint.ReportSuggestionArray<"escaped" | "removed">[number];
type SourceCode = Readonly<TSESLint.SourceCode>;

/** A comment loses the characters; a text may keep them, for all to see. */
export function remedies(sourceCode: SourceCode, { controls, token }: Segment): readonly Remedy[] {
  if (!token) return [];
  const replaced = (replacement: (code: string) => string): TSESLint.ReportFixFunction => {
    return (fixer) =>
      controls.map(({ character, offset }) =>
        fixer.replaceTextRange(
          [offset, offset + 1],
          replacement(character.charCodeAt(0).toString(16).toUpperCase()),
        ),
      );
  };
  const removed = { messageId: "removed", fix: replaced(() => "") } as const;
  if (isComment(token)) return [removed];
  // Something else would follow the backslash.
  if (controls.some(({ offset }) => sourceCode.text[offset - 1] === "\\")) return [];
  const escape = escapeIn(sourceCode, token);
  return [
    ...(escape ? [{ messageId: "escaped", fix: replaced(escape) } as const] : []),
    // Two slashes with nothing between them begin a comment.
    ...(token.type === "RegularExpression" ? [] : [removed]),
  ];
}

function isComment({ type }: TSESTree.Token): boolean {
  // Not in the types: the first line, which names an interpreter.
  return ["Block", "Line", "Shebang"].includes(type);
}

/** How a text of this kind says a character by its number. */
function escapeIn(
  sourceCode: SourceCode,
  { range: [start] }: TSESTree.Token,
): ((code: string) => string) | undefined {
  const node = sourceCode.getNodeByRangeIndex(start);
  switch (node?.type) {
    case "JSXText":
      return entity;
    case "Literal":
      return node.parent.type === "JSXAttribute" ? entity : escape;
    case "TemplateElement":
      // A template's function may read the escape as it is written.
      return node.parent.parent.type === "TaggedTemplateExpression" ? undefined : escape;
    default:
      return undefined;
  }
}

function entity(code: string): string {
  return `&#x${code};`;
}

function escape(code: string): string {
  return `\\u${code}`;
}
