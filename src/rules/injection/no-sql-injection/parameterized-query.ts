/**
 * The remedy for values in the text of a statement: placeholders, and the values in a list.
 *
 *     pool.query(`SELECT … WHERE id = ${id}`)   → pool.query("SELECT … WHERE id = $1", [id])
 */
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import type { Finding, Remedy } from "../../../define-taint-rule.ts";
import { isFunction, type Node } from "../../../engine/syntax/node.ts";
import type { SourceCode } from "../../../engine/syntax/source-file.ts";
import { textCode, textParts, type TextPart } from "../../../engine/syntax/text-parts.ts";
import { parameterized, type Style } from "./placeholders.ts";
import { statementText } from "./statement-text.ts";

/** The types whose methods take a list of values as their second argument. */
const STYLES: Readonly<Record<string, Style>> = {
  Mysql2Connection: "?",
  Mysql2Pool: "?",
  PgClient: "$",
  PgPool: "$",
};

export function parameterizedQuery(finding: Finding): readonly Remedy[] {
  const { site, sourceCode } = finding;
  const { call, row } = site;
  const [type = ""] = [row.type ?? []].flat();
  const style = STYLES[type];
  const node = statementText(finding);
  const parts = node && textParts(node);
  if (!style || !parts || call.type !== "CallExpression") return [];
  if (sourceCode.getCommentsInside(node).length > 0) return [];
  const result = parameterized(parts, style, (part) => isHarmless(part, finding));
  const known = knownValues(call, sourceCode);
  if (!result || !known) return [];
  if (result.values.filter((value) => !value).length !== known.length) return [];
  const rest = [...known];
  const values = result.values.flatMap((value) =>
    value ? valueCode(value, style, finding) : rest.splice(0, 1),
  );
  return [
    {
      messageId: "placeholder",
      fix: (fixer) => [
        fixer.replaceText(node, textCode(result.text, sourceCode)),
        listFix(fixer, call, `[${values.join(", ")}]`, site.node),
      ],
    },
  ];
}

/** Whether a part may stay in the text: it holds neither quotes nor placeholders. */
function isHarmless(part: Node, { analysis }: Finding): boolean {
  const constants = analysis.constants(part);
  if (constants) return constants.every((one) => !/[?$'"`\\#]|--|\/\*/u.test(String(one)));
  // What was escaped for SQL alone may hold anything between its quotes.
  const kinds = ["sql", "shell-command"] as const;
  return kinds.every((kind) => analysis.trace(part, [], kind).evidence === "safe");
}

function valueCode(value: readonly TextPart[], style: Style, finding: Finding): string {
  const [part = "", ...rest] = value;
  if (typeof part === "string" || rest.length > 0) return textCode(value, finding.sourceCode);
  const text = finding.sourceCode.getText(part);
  // MySQL's drivers make more than a value of an object, and a sender may choose to send one.
  const isChosen = finding.analysis.trace(part, [], "sql").evidence === "tainted";
  return style === "?" && isChosen ? `String(${text})` : text;
}

/** The values that a call passes already, as code; `undefined` where they cannot be counted. */
function knownValues(
  { arguments: [, list, ...rest] }: TSESTree.CallExpression,
  sourceCode: SourceCode,
): readonly string[] | undefined {
  if (rest.length > 1) return undefined;
  if (!list || isFunction(list)) return rest.length > 0 ? undefined : [];
  if (list.type !== "ArrayExpression" || sourceCode.getCommentsInside(list).length > 0) {
    return undefined;
  }
  const values = list.elements.flatMap((element) =>
    element && element.type !== "SpreadElement" ? [sourceCode.getText(element)] : [],
  );
  return values.length === list.elements.length ? values : undefined;
}

function listFix(
  fixer: TSESLint.RuleFixer,
  { arguments: [, list] }: TSESTree.CallExpression,
  code: string,
  text: Node,
): TSESLint.RuleFix {
  return list?.type === "ArrayExpression"
    ? fixer.replaceText(list, code)
    : fixer.insertTextAfter(text, `, ${code}`);
}
