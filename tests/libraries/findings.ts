/** What the rules say of a program. */
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";

import type { Rule } from "../../src/define-rule.ts";
import plugin from "../../src/index.ts";
import type { ThreatModel } from "../../src/libraries/library.ts";
import { rules } from "../../src/rules/index.ts";
import { hostileObjects, INSIDE, outside } from "./outside.ts";

const WITHIN = [outside, hostileObjects];
const WITHOUT = [outside];

const IMPORT = /^import [^;]+;/;

/** Options with which a rule looks at kinds of sink that it leaves alone otherwise. */
const WIDEST: Readonly<Record<string, object>> = {
  "no-path-traversal": { checkExistence: true },
  "no-weak-cipher": { checkDecryption: true },
  "no-weak-hash": { checkAll: true },
};

/** One config for each set of settings, so that what they say is read once. */
const configs = new Map<string, Linter.Config>();

export interface Checked {
  readonly rules: readonly string[];
  readonly threatModel: ThreatModel;
  /** The level of the rules about flows. */
  readonly report?: "opaque";
}

/** Those of some programs in which the rules report something; all are linted as one file. */
export function reported(programs: readonly string[], checked: Checked): ReadonlySet<string> {
  const imports = programs.flatMap((program) => IMPORT.exec(program) ?? []);
  const blocks = programs.map((program) => `{ ${program.replace(IMPORT, "")} }`);
  const code = [[...new Set(imports)].join(" "), ...blocks].join("\n");
  const messages = new Linter().verify(code, configOf(checked), "program.ts");
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${fatal.message}: ${code}`);
  return new Set(messages.map(({ line }) => programs[line - 2] ?? ""));
}

function configOf({ report, rules: names, threatModel }: Checked): Linter.Config {
  const key = [threatModel, report, ...names].join(" ");
  const known = configs.get(key);
  if (known) return known;
  const around = threatModel === INSIDE ? WITHIN : WITHOUT;
  const config: Linter.Config = {
    files: ["**/*.ts"],
    plugins: { rampart: plugin },
    languageOptions: { parser },
    settings: { rampart: { threatModels: [threatModel], libraries: around } },
    rules: Object.fromEntries(
      names.map((name) => {
        const levels = report && hasLevels(name) ? { report } : undefined;
        const options = levels || WIDEST[name] ? [{ ...WIDEST[name], ...levels }] : [];
        return [`rampart/${name}`, ["error", ...options]];
      }),
    ),
  };
  configs.set(key, config);
  return config;
}

/** Whether a rule is one about flows, which can be told from which evidence on to report. */
function hasLevels(name: string): boolean {
  return Object.values<Rule>(rules).some(
    (rule) => rule.name === name && "opaque" in rule.meta.messages,
  );
}
