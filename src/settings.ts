/**
 * `settings.rampart`: what the user's config says to all rules at once, checked and parsed.
 *
 * Checked once per content and not only per object: oxlint hands a new object over for each file.
 */
import { requireEffect } from "./effective-rows.ts";
import { libraries as builtIn } from "./libraries/index.ts";
import type { Library, ThreatModel } from "./libraries/library.ts";
import { libraryShape } from "./library-shape.ts";
import { THREAT_MODELS } from "./vocabulary/source-kinds.ts";
import { byType, flag, listOf, namesOf, natural, record, SettingsError, text } from "./shape.ts";

export interface Settings {
  /** Who may be hostile. */
  readonly threatModels: ReadonlySet<ThreatModel>;
  /** The user's own, beside those that come with the plugin. */
  readonly libraries: readonly Library[];
}

export const DEFAULT_THREAT_MODELS: readonly ThreatModel[] = ["remote", "browser", "model"];

const own = record({
  threatModels: namesOf(THREAT_MODELS),
  libraries: listOf(libraryShape),
  // Reserved for data that flows from file to file.
  crossFile: byType("`true`, `false` or an object of limits", {
    boolean: flag,
    object: record({ maxFiles: natural, maxFileBytes: natural }),
  }),
  // Says nothing to any rule: when it changes, so does what `--cache` remembers the files by.
  stamp: text,
});

const DEFAULT: Settings = { threatModels: new Set(DEFAULT_THREAT_MODELS), libraries: [] };
const byObject = new WeakMap<object, Settings>();
const byContent = new Map<string, Settings>();

/** @throws {SettingsError} naming the key and the allowed values. */
export function settingsOf(settings: Readonly<Record<string, unknown>>): Settings {
  requireSpelling(settings);
  const given = settings["rampart"];
  if (given === undefined) return DEFAULT;
  const known = isObject(given) ? byObject.get(given) : undefined;
  if (known) return known;
  const content = contentOf(given);
  const result = byContent.get(content) ?? parsed(given);
  byContent.set(content, result);
  if (isObject(given)) byObject.set(given, result);
  return result;
}

/** Settings under another spelling would say nothing, and nobody would notice. */
function requireSpelling(settings: Readonly<Record<string, unknown>>): void {
  for (const name in settings) {
    if (name !== "rampart" && name.toLowerCase() === "rampart") {
      throw new SettingsError(`\`settings.${name}\` says nothing. Did you mean \`rampart\`?`);
    }
  }
}

function parsed(given: unknown): Settings {
  own(given, "settings.rampart");
  // Its shape has just been proved.
  const { threatModels, libraries } = given as {
    readonly threatModels?: readonly ThreatModel[];
    readonly libraries?: readonly Library[];
  };
  requireEffect(libraries ?? [], builtIn);
  return {
    threatModels: threatModels ? new Set(threatModels) : DEFAULT.threatModels,
    libraries: libraries ?? DEFAULT.libraries,
  };
}

/** JSON that tells apart what plain JSON makes alike: a function and nothing, a `Map` and `{}`. */
function contentOf(given: unknown): string {
  try {
    return JSON.stringify(given, function (this: Readonly<Record<string, unknown>>, key) {
      const value = this[key];
      const tag = Object.prototype.toString.call(value);
      return PLAIN.has(tag) ? value : `\0${tag}`;
    });
  } catch {
    throw new SettingsError("`settings.rampart` must be plain data, and it holds itself.");
  }
}

const PLAIN = new Set(
  ["Object", "Array", "String", "Number", "Boolean", "Null"].map((name) => `[object ${name}]`),
);

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
