// The presets: arrays of flat config objects, computed from the rules' metadata.
//
// Every object says `files: ["**/*"]`, the one pattern that makes ESLint lint no file which the
// user's own config does not name. `**/*.ts` would bring in each `.ts` of a project that has no
// parser for it.
import type { ESLint, Linter } from "eslint";

import { PRESETS, type Preset, type Rule } from "./define-rule.ts";
import type { ThreatModel } from "./libraries/library.ts";
import { THREAT_MODELS } from "./vocabulary/source-kinds.ts";
import { DEFAULT_THREAT_MODELS } from "./settings.ts";

/** What a preset must know of a rule. */
export type ConfigurableRule = Pick<Rule, "name" | "meta">;

/** A preset's part: all rules for code, or the rules that read any text for any file. */
type Piece = "code" | "text";

/** Files in which no language keeps JavaScript. HTML, Vue and the like are not among them. */
const NOT_CODE = [
  ...["css", "less", "pcss", "sass", "scss"],
  ...["csv", "ini", "sql", "svg", "toml", "txt", "xml", "yaml", "yml"],
  ...["code-workspace", "geojson", "json", "json5", "jsonc", "jsonl", "webmanifest"],
  ...["gql", "graphql", "markdown", "md"],
].map((extension) => `**/*.${extension}`);

export function presetConfigs(
  plugin: ESLint.Plugin,
  rules: readonly ConfigurableRule[],
): Record<Preset | `${Preset}/${Piece}`, Linter.Config[]> {
  return {
    ...presetConfig("recommended", plugin, rules),
    ...presetConfig("strict", plugin, rules),
    ...presetConfig("all", plugin, rules),
  };
}

function presetConfig<P extends Preset>(
  preset: P,
  plugin: ESLint.Plugin,
  rules: readonly ConfigurableRule[],
) {
  const [code, text] = configArray({
    name: preset,
    plugin,
    preset,
    rules: presetRules(preset, rules),
    threatModels: presetThreatModels(preset),
  });
  // TypeScript widens computed keys to `string`.
  return {
    [preset]: [code, text],
    [`${preset}/code`]: [code],
    [`${preset}/text`]: [text],
  } as Record<P | `${P}/${Piece}`, Linter.Config[]>;
}

/** The rules of a preset and of those smaller than it. */
export function presetRules(
  preset: Preset,
  rules: readonly ConfigurableRule[],
): readonly ConfigurableRule[] {
  const included = upTo(preset);
  return rules.filter(({ meta }) => included.includes(meta.docs.preset));
}

export function presetThreatModels(preset: Preset): readonly ThreatModel[] {
  return preset === "recommended"
    ? DEFAULT_THREAT_MODELS
    : THREAT_MODELS.filter((model) => model !== "environment");
}

interface Selection {
  /** As ESLint's config inspector shows it. */
  readonly name: string;
  readonly plugin: ESLint.Plugin;
  /** Whose options the rules are given. */
  readonly preset: Preset;
  readonly rules: readonly ConfigurableRule[];
  readonly threatModels: readonly ThreatModel[];
}

export function configArray({
  name,
  plugin,
  preset,
  rules,
  threatModels,
}: Selection): [code: Linter.Config, text: Linter.Config] {
  const config = (piece: Piece, included: readonly ConfigurableRule[]): Linter.Config => ({
    name: `rampart/${name}/${piece}`,
    files: ["**/*"],
    plugins: { rampart: plugin },
    settings: { rampart: { threatModels: [...threatModels] } },
    rules: Object.fromEntries(
      included.map((rule) => [`rampart/${rule.name}`, ["error", ...presetOptions(preset, rule)]]),
    ),
  });
  const isForAnyText = ({ meta }: ConfigurableRule) => meta.languages !== undefined;
  return [
    { ...config("code", rules), ignores: NOT_CODE },
    config("text", rules.filter(isForAnyText)),
  ];
}

/** What a rule is given in a preset: its options there, or those of the next smaller preset. */
export function presetOptions(preset: Preset, { meta }: ConfigurableRule): readonly object[] {
  const options = upTo(preset)
    .map((name) => meta.docs.presetOptions?.[name])
    .findLast((candidate) => candidate !== undefined);
  return options ? [options] : [];
}

function upTo(preset: Preset): readonly Preset[] {
  return PRESETS.slice(0, PRESETS.indexOf(preset) + 1);
}
