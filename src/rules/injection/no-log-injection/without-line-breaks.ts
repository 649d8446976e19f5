import type { Finding, Remedy } from "../../../define-taint-rule.ts";

/** `text` → `String(text).replace(/[\r\n]/g, "")` */
export function withoutLineBreaks({ site, sourceCode }: Finding): readonly Remedy[] {
  const { node, path } = site;
  if (path.length > 0 || node.type === "SpreadElement") return [];
  const code = sourceCode.getText(node);
  const text = node.type === "TemplateLiteral" ? code : `String(${code})`;
  const flattened = String.raw`${text}.replace(/[\r\n]/g, "")`;
  return [{ messageId: "flattened", fix: (fixer) => fixer.replaceText(node, flattened) }];
}
