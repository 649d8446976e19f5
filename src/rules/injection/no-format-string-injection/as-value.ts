import type { Finding, Remedy } from "../../../define-taint-rule.ts";

/** `log(text, error)` → `log("%s", text, error)`, where the text needs no format to begin with. */
export function asValue({ site }: Finding): readonly Remedy[] {
  const { call, node, path } = site;
  const isList = call.type === "CallExpression" && call.arguments.some((one) => one === node);
  if (!isList || path.length > 0 || site.name.endsWith("vsprintf")) return [];
  return [{ messageId: "value", fix: (fixer) => fixer.insertTextBefore(node, '"%s", ') }];
}
