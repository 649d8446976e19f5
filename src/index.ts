import type { ESLint, Linter, Rule } from "eslint";

import manifest from "../package.json" with { type: "json" };
import { presetConfigs } from "./configs.ts";
import { configure } from "./configure.ts";
import { fileAccount } from "./explain/account.ts";
import { rules } from "./rules/index.ts";
import { testsConfig } from "./tests-config.ts";

type Preset = "recommended" | "strict" | "all";
type Level = "low" | "medium" | "high";
type ThreatModel =
  "remote" | "browser" | "library" | "cli" | "environment" | "file" | "database" | "model";

/** Spelled out here, so that the declarations of the package need ESLint's types and no others. */
interface Rampart extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: NonNullable<ESLint.Plugin["rules"]>;
  readonly configs: Record<Preset | `${Preset}/${"code" | "text"}` | "tests", Linter.Config[]>;
  /** Builds a config from the rules that are severe and certain enough, as Bandit's `-ll -ii` does. */
  readonly configure: (options?: {
    /** Whose rules to choose from. Default: `recommended`. */
    readonly preset?: Preset | undefined;
    /** Leaves out rules whose findings do less harm. */
    readonly minSeverity?: Level | undefined;
    /** Leaves out rules that are less sure of their findings. */
    readonly minConfidence?: Level | undefined;
    /** Who may be hostile. Default: as in the preset. */
    readonly threatModels?: readonly ThreatModel[] | undefined;
  }) => Linter.Config[];
  /** For the command `rampart explain`: its form may be another in the next version. */
  readonly account: (context: Rule.RuleContext) => object;
}

const base = {
  meta: { name: manifest.name, version: manifest.version, namespace: "rampart" },
  // typescript-eslint and ESLint give the same rule object two unrelated types.
  rules: rules as unknown as Rampart["rules"],
};

const plugin: Rampart = Object.assign(base, {
  configs: {
    ...presetConfigs(base, Object.values(rules)),
    tests: testsConfig(base, Object.values(rules)),
  },
  configure: (options: Parameters<Rampart["configure"]>[0] = {}) =>
    configure(base, Object.values(rules), options),
  account: (context: Rule.RuleContext) =>
    fileAccount(context as unknown as Parameters<typeof fileAccount>[0], Object.values(rules)),
});

// The second name is what `require` returns.
export { plugin as default, plugin as "module.exports" };
