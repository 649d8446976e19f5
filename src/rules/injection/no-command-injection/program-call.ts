/**
 * The remedy for a command that consists of plain words: the same program, without a shell.
 *
 *     exec(`git clone ${url}`, done)   → execFile("git", ["clone", url], done)
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Finding, Remedy } from "../../../define-taint-rule.ts";
import type { SourceCode } from "../../../engine/syntax/source-file.ts";
import { unwrapped } from "../../../engine/syntax/node.ts";
import { lastName } from "../../../engine/syntax/file-index.ts";
import { textParts } from "../../../engine/syntax/text-parts.ts";
import { commandWords, type Word } from "./command-words.ts";
import { isSharedArgument } from "./shared-argument.ts";
import { siblingName } from "./sibling-name.ts";

const PROGRAM_CALLS: Readonly<Record<string, string>> = {
  "child_process exec": "execFile",
  "child_process execSync": "execFileSync",
};

/** What only a shell knows, and programs that Windows starts by way of one. */
const SHELL_ONLY = new Set(
  `. alias bg bun bunx cd command copy corepack del dir echo eval exec exit export fg move npm npx
  pnpm popd printf pushd pwd read rd ren set source start test time trap tsc type ulimit umask unset
  wait yarn`.split(/\s+/u),
);

export function programCall({ analysis, site, sourceCode }: Finding): readonly Remedy[] {
  const { call, node } = site;
  if (call.type !== "CallExpression" || call.arguments[0] !== node) return [];
  const [api] = analysis.graph.apisAt(call.callee);
  const name = PROGRAM_CALLS[`${api?.module?.replace(/^node:/u, "") ?? ""} ${api?.name ?? ""}`];
  const callee = name === undefined ? undefined : siblingName(call.callee, name, sourceCode);
  const [program, ...list] = commandWords(textParts(node) ?? []) ?? [];
  const programName = program && nameOf(program);
  const isPlain =
    list.every((word) => isSingle(word)) &&
    call.arguments
      .slice(1)
      .every((argument, index) => isSharedArgument(argument, index, sourceCode));
  if (!callee || programName === undefined || !isPlain) return [];
  if (sourceCode.getCommentsInside(node).length > 0) return [];
  const isText = (part: TSESTree.Expression) =>
    analysis.trace(part, [], site.kind).evidence !== "safe";
  const words = list.map((word) => written(word, sourceCode, isText));
  const text = `${JSON.stringify(programName)}, [${words.join(", ")}]`;
  return [
    {
      messageId: "list",
      data: { program: programName },
      fix: (fixer) => [...callee(fixer), fixer.replaceText(node, text)],
    },
  ];
}

/** The program that a command's first word starts. `NAME=value` sets a variable of the shell. */
function nameOf([name, ...rest]: Word): string | undefined {
  return typeof name === "string" &&
    rest.length === 0 &&
    !/[= ]|^$/u.test(name) &&
    !SHELL_ONLY.has(name)
    ? name
    : undefined;
}

/** Calls whose result may be several words, or one that was quoted for a shell. */
const MANY_OR_QUOTED = /^(?:join|replace|replaceAll|stringify)$|escape|quote/iu;

/** Whether a word stays one, whatever its expressions are: not none of them, nor a list. */
function isSingle(word: Word): boolean {
  return word.every((part) => {
    if (typeof part === "string") return true;
    const inner = unwrapped(part);
    return inner.type === "CallExpression"
      ? !MANY_OR_QUOTED.test(lastName(inner))
      : inner.type === "Identifier" || inner.type === "MemberExpression";
  });
}

/** A word as an argument, which has to be text: what is safe is often a number. */
function written(
  word: Word,
  sourceCode: SourceCode,
  isText: (part: TSESTree.Expression) => boolean,
): string {
  const [first = "", ...rest] = word;
  if (rest.length > 0) {
    const parts = word.map((part) =>
      typeof part === "string" ? part : `\${${sourceCode.getText(part)}}`,
    );
    return `\`${parts.join("")}\``;
  }
  if (typeof first === "string") return JSON.stringify(first);
  const text = sourceCode.getText(first);
  return isText(first) ? text : `String(${text})`;
}
