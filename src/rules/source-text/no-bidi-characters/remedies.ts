import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import type { Segment } from "./segments.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;
type Fix = TSESLint.ReportFixFunction;

/** Makes all of a text's characters visible, where that leaves the text as it is. */
export function escaping(sourceCode: SourceCode, segment: Segment): Fix {
  const { token } = segment;
  const escape =
    token && !isComment(token) && !isEscaped(sourceCode, segment)
      ? escapeIn(sourceCode, token)
      : undefined;
  return escape ? replacing(segment, escape) : () => null;
}

/** Removes all of a text's or comment's characters, where the rest is what it was. */
export function removal(sourceCode: SourceCode, segment: Segment): Fix {
  const { token } = segment;
  const isPossible =
    token !== undefined &&
    // Two slashes with nothing between them begin a comment.
    token.type !== "RegularExpression" &&
    (isComment(token) || !isEscaped(sourceCode, segment));
  return isPossible ? replacing(segment, () => "") : () => null;
}

function replacing({ controls }: Segment, replacement: (code: string) => string): Fix {
  return (fixer) =>
    controls.map(({ character, offset }) =>
      fixer.replaceTextRange(
        [offset, offset + 1],
        replacement(character.charCodeAt(0).toString(16).toUpperCase()),
      ),
    );
}

/** Whether a backslash stands before one of them: it would go with something else. */
function isEscaped({ text }: SourceCode, { controls }: Segment): boolean {
  return controls.some(({ offset }) => text[offset - 1] === "\\");
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
