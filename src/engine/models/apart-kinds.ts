/**
 * Kinds of sink with names that most files hold: `log`, `repeat`, `require`. Each is looked for by
 * itself, when a rule asks for it, so that nobody pays for a rule that is off.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { SinkKind } from "../../libraries/library.ts";

const APART: ReadonlySet<SinkKind> = new Set([
  "browser-storage",
  "chat-messages",
  "environment",
  "expanded-xml",
  "format",
  "header",
  "list",
  "log",
  "log-entry",
  "module",
  "prompt",
  "property-name",
  "request-path",
  "size",
  "stored-value",
  "system-prompt",
  "tested-text",
  "token-payload",
]);

/** The kind by itself, or none for all that are looked for together. */
export function apartKind(kind: SinkKind): SinkKind | undefined {
  return APART.has(kind) ? kind : undefined;
}
