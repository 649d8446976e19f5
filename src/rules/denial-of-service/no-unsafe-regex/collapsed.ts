import { unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticName, staticText } from "../../../engine/syntax/static-name.ts";

/**
 * Whether nothing in a text repeats any more that this part of an expression repeats:
 * `text.replace(/\s+/g, " ")` leaves no two spaces in a row for `\s+$`.
 */
export function isCollapsed(text: Node, part: string): boolean {
  const call = unwrapped(text);
  if (call.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
  const [pattern, replacement] = call.arguments;
  const name = staticName(call.callee);
  if (name !== "replace" && name !== "replaceAll") return false;
  if (pattern?.type !== "Literal" || !("regex" in pattern) || !replacement) return false;
  const { regex } = pattern;
  return (
    regex.flags === "g" &&
    regex.pattern.endsWith("+") &&
    repeated(regex.pattern) === repeated(part) &&
    (staticText(replacement) ?? "  ").length < 2
  );
}

/** `\s` of `\s+` and `\s*`. */
function repeated(part: string): string {
  return part.replace(/[*+]$/u, "");
}
