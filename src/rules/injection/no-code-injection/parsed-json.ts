/**
 * The remedy for the oldest way to read JSON.
 *
 *     eval("(" + text + ")")   → JSON.parse(text)
 */
import type { Finding, Remedy } from "../../../define-taint-rule.ts";
import { textParts } from "../../../engine/syntax/text-parts.ts";

export function parsedJson({ site, sourceCode }: Finding): readonly Remedy[] {
  const { call, name, node } = site;
  const [open, part, close, ...rest] = textParts(node) ?? [];
  if (!/(?:^|\.)eval$/u.test(name) || open !== "(" || close !== ")" || rest.length > 0) return [];
  if (!part || typeof part === "string" || sourceCode.getCommentsInside(call).length > 0) return [];
  const text = sourceCode.getText(part);
  return [
    {
      messageId: "json",
      data: { text },
      fix: (fixer) => fixer.replaceText(call, `JSON.parse(${text})`),
    },
  ];
}
