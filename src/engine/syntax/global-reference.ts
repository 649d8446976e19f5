/**
 * Layer: imports only from `syntax/`.
 */
import type { Reference, SourceCode } from "./source-file.ts";

/** The globals that a file uses as values: `Function` in a type or a comment is none. */
export function referredGlobals(scopeManager: SourceCode["scopeManager"]): ReadonlySet<string> {
  const { through = [], variables = [] } = scopeManager?.globalScope ?? {};
  const names = new Set<string>();
  for (const reference of through) if (isUse(reference)) names.add(reference.identifier.name);
  for (const { defs, name, references } of variables) {
    if (defs.length === 0 && references.some(isUse)) names.add(name);
  }
  return names;
}

/** Only the scopes of TypeScript know of types. */
function isUse({ isTypeReference }: Reference): boolean {
  return !isTypeReference;
}
