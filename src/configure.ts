/** `rampart.configure(…)`: a config of the rules that are severe and certain enough for the user. */
import type { ESLint, Linter } from "eslint";

import { configArray, presetRules, presetThreatModels, type ConfigurableRule } from "./configs.ts";
import { LEVELS, PRESETS, type Level, type Preset } from "./define-rule.ts";
import type { ThreatModel } from "./libraries/library.ts";
import { THREAT_MODELS } from "./vocabulary/source-kinds.ts";
import { nameOf, namesOf, record } from "./shape.ts";

export interface ConfigureOptions {
  readonly preset?: Preset | undefined;
  readonly minSeverity?: Level | undefined;
  readonly minConfidence?: Level | undefined;
  readonly threatModels?: readonly ThreatModel[] | undefined;
}

const SHAPE = record({
  preset: nameOf(PRESETS),
  minSeverity: nameOf(LEVELS),
  minConfidence: nameOf(LEVELS),
  threatModels: namesOf(THREAT_MODELS),
} satisfies Record<keyof ConfigureOptions, unknown>);

/** @throws {SettingsError} naming the key and the allowed values. */
export function configure(
  plugin: ESLint.Plugin,
  rules: readonly ConfigurableRule[],
  options: ConfigureOptions,
): Linter.Config[] {
  SHAPE(options, "rampart.configure()");
  const {
    preset = "recommended",
    minSeverity = "low",
    minConfidence = "low",
    threatModels = presetThreatModels(preset),
  } = options;
  const reaches = (level: Level, minimum: Level) =>
    LEVELS.indexOf(level) >= LEVELS.indexOf(minimum);
  return configArray({
    name: "configured",
    plugin,
    preset,
    rules: presetRules(preset, rules).filter(
      ({ meta }) =>
        reaches(meta.docs.severity, minSeverity) && reaches(meta.docs.confidence, minConfidence),
    ),
    threatModels,
  });
}
