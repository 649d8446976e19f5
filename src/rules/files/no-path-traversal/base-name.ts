/**
 * The remedy for the name of a file that somebody else chooses: its last part alone.
 *
 *     path.join(folder, request.params.name)   → path.join(folder, path.basename(request.params.name))
 */
import type { TSESLint } from "@typescript-eslint/utils";

import type { Finding, Remedy } from "../../../define-taint-rule.ts";
import { pathFunction } from "./path-function.ts";
import { pathParts } from "./path-parts.ts";

/** What is a path by nature would not do its work any more. */
const PATHS = /(?:\b(?:originalUrl|path|pathname|url)|\[(?:0|["'`]\*["'`])\])$/u;

export function baseName(finding: Finding): readonly Remedy[] {
  const { analysis, site, sourceCode } = finding;
  if (site.path.length > 0) return [];
  const [first, ...rest] = pathParts(site.node, analysis);
  const isTainted = (part: typeof first) =>
    part !== undefined &&
    typeof part !== "string" &&
    analysis.trace(part, [], "path").evidence === "tainted";
  const names = rest.flatMap((part) => (typeof part !== "string" && isTainted(part) ? [part] : []));
  const texts = names.map((part) => sourceCode.getText(part));
  const basename = basenameIn(finding);
  if (names.length === 0 || isTainted(first) || basename === undefined) return [];
  if (texts.some((text) => PATHS.test(text))) return [];
  return [
    {
      messageId: "basename",
      data: { text: texts.join("`, `") },
      fix: (fixer) =>
        names.map((part) => fixer.replaceText(part, `${basename}(${sourceCode.getText(part)})`)),
    },
  ];
}

/** How the code at the sink may call `path.basename`. */
function basenameIn({ analysis, site, sourceCode }: Finding): string | undefined {
  const hidden = new Set<string>();
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(site.node);
  for (; scope; scope = scope.upper) {
    for (const { defs, name, references } of scope.variables) {
      const [reference] = references.filter((one) => one.isRead());
      if (hidden.has(name) || defs.length === 0) continue;
      hidden.add(name);
      const found = reference && pathFunction(reference.identifier, analysis.graph);
      if (found === "basename") return name;
      // A CommonJS file has the scope of a function.
      const isOfFile = scope.type !== "function" || scope.block.type === "Program";
      if (found === "" && isOfFile) return `${name}.basename`;
    }
  }
  return undefined;
}
