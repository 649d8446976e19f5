/**
 * Layer: imports only from `syntax/`.
 */
import type { Reference, SourceCode } from "./source-file.ts";

/** Whether the file uses a global as a value: `Function` in a type or a comment is none. */
export function isReferred(name: string, scopeManager: SourceCode["scopeManager"]): boolean {
  const { set, through = [] } = scopeManager?.globalScope ?? {};
  // Only the scopes of TypeScript know of types.
  const isUse = ({ identifier, isTypeReference }: Reference): boolean =>
    identifier.name === name && !isTypeReference;
  const { defs, references = [] } = set?.get(name) ?? {};
  return through.some(isUse) || (defs?.length === 0 && references.some(isUse));
}
