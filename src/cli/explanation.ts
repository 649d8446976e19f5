/**
 * Asks the ESLint of a project what it says of one file, with the config of that file, and the
 * plugin that this config loads how it came to that.
 */
import type { ESLint, Linter, Rule } from "eslint";
import { readFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";

import manifest from "../../package.json" with { type: "json" };
import type { CallAccount } from "../explain/calls.ts";
import type { FileAccount, SinkAccount } from "../explain/account.ts";
import { Refusal } from "./refusal.ts";

/**
 * `reported`; `silenced`, by a comment or a suppression; `weaker`: only with another value of the
 * option `report`; `quiet`: nothing untrusted reaches it; `off`: nobody asks the rule.
 */
export type Status = "off" | "quiet" | "reported" | "silenced" | "weaker";

export interface ExplainedSink extends SinkAccount {
  readonly status: Status;
  /** The rule's name in the config. */
  readonly ruleId: string;
  /** The value of the option `report` for this file. */
  readonly report: string;
  /** What ESLint shows. */
  readonly message?: string;
  /** What silences it, and the reason that stands there. */
  readonly silencedBy?: readonly string[];
}

/** A finding of a rule that follows no data to a sink. */
export interface OtherReport {
  readonly ruleId: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly endColumn: number;
  readonly message: string;
  readonly page?: string;
}

export interface Explanation {
  /** As it was named. */
  readonly file: string;
  readonly source: string;
  readonly version: string;
  readonly sinks: readonly ExplainedSink[];
  readonly reports: readonly OtherReport[];
  readonly callsOn: (line: number) => readonly CallAccount[];
}

/** ESLint's class, as the project has it. */
export type EslintClass = new (options: ESLint.Options) => ESLint;

/** The plugin, as far as it is asked. */
interface Plugin extends ESLint.Plugin {
  readonly account: (context: Rule.RuleContext) => FileAccount;
}

const WITNESS = "rampart-explain";

/** @throws {Refusal} saying why a file cannot be explained. */
export async function explanation(
  name: string,
  AnyEslint: EslintClass,
  options: ESLint.Options & { readonly cwd: string },
): Promise<Explanation> {
  const file = resolve(options.cwd, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Refusal(`There is no file \`${name}\`.`);
  if (!stats.isFile()) throw new Refusal(`\`${name}\` is a folder. Name a file in it.`);
  const config = await configOf(name, file, new AnyEslint(options));
  const [prefix, plugin] = pluginIn(config, name);
  const witness = new Witness(plugin);
  const [result] = await lint(file, AnyEslint, {
    ...options,
    overrideConfig: [
      ...[options.overrideConfig ?? []].flat(),
      {
        plugins: { [WITNESS]: { rules: { witness: witness.rule } } },
        rules: { [`${WITNESS}/witness`]: "warn" },
      },
    ],
    ruleFilter: ({ ruleId }) => ruleId.startsWith(`${prefix}/`) || ruleId.startsWith(WITNESS),
  });
  if (!result) throw new Refusal(`ESLint has nothing to say of \`${name}\`.`);
  const fatal = result.messages.find((message) => message.fatal);
  if (fatal) {
    throw new Refusal(`\`${name}\` cannot be parsed: line ${String(fatal.line)}, ${fatal.message}`);
  }
  const rules = { ...config.rules, ...witness.inlineRules };
  const sinks = witness.accounts
    .flatMap((account) => account.sinks)
    .map((sink) => explained(sink, `${prefix}/${sink.rule}`, rules, result));
  const known = new Set(sinks.map(({ ruleId, place }) => at(ruleId, place)));
  return {
    file: relative(options.cwd, file).replaceAll("\\", "/"),
    source: readFileSync(file, "utf8"),
    version: manifest.version,
    sinks,
    reports: result.messages.flatMap(({ ruleId, ...message }): OtherReport[] => {
      if (!ruleId?.startsWith(`${prefix}/`) || known.has(at(ruleId, message))) return [];
      const { line, column, endLine = line, endColumn = column + 1 } = message;
      const page = plugin.rules?.[ruleId.slice(prefix.length + 1)]?.meta?.docs?.url;
      const place = { line, column, endLine, endColumn };
      return [{ ruleId, ...place, message: message.message, ...(page && { page }) }];
    }),
    callsOn: (line) => witness.accounts.flatMap((account) => account.callsOn(line)),
  };
}

async function configOf(name: string, file: string, eslint: ESLint): Promise<Linter.Config> {
  let config: Linter.Config | undefined;
  try {
    if (await eslint.isPathIgnored(file)) {
      throw new Refusal(
        `ESLint does not lint \`${name}\`: its config ignores it, or names no such files.`,
      );
    }
    // It is `any`, since it was another thing before flat config.
    config = (await eslint.calculateConfigForFile(file)) as Linter.Config | undefined;
  } catch (error) {
    throw refusal(error, "ESLint's config cannot be read");
  }
  if (!config) throw new Refusal(`No part of ESLint's config is about \`${name}\`.`);
  return config;
}

/** The plugin, and the name that the config gives it. */
function pluginIn(config: Linter.Config, name: string): readonly [string, Plugin] {
  const found = Object.entries(config.plugins ?? {}).find(
    ([, plugin]) => plugin.meta?.name === manifest.name,
  );
  if (!found) throw new Refusal(`ESLint's config for \`${name}\` does not load ${manifest.name}.`);
  const [prefix, plugin] = found;
  const version = plugin.meta?.version ?? "an unknown version";
  if (version !== manifest.version || !("account" in plugin)) {
    throw new Refusal(
      `ESLint's config loads ${manifest.name} ${version}, and this command is of ${manifest.version}. Run the one that is installed beside it.`,
    );
  }
  // Its name and version say what it is.
  return [prefix, plugin as Plugin];
}

async function lint(
  file: string,
  AnyEslint: EslintClass,
  options: ESLint.Options,
): Promise<ESLint.LintResult[]> {
  try {
    return await new AnyEslint(options).lintFiles([file]);
  } catch (error) {
    throw refusal(error, "ESLint stopped");
  }
}

function refusal(error: unknown, what: string): Refusal {
  if (error instanceof Refusal) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new Refusal(`${what}: ${text}`);
}

/** What ESLint's types keep to themselves. */
interface Configured {
  readonly applyInlineConfig?: () => {
    readonly configs: readonly { readonly config: Pick<Linter.Config, "rules"> }[];
  };
}

/** A rule that reports nothing, and asks the plugin about what it is shown. */
class Witness {
  readonly accounts: FileAccount[] = [];
  inlineRules: Linter.Config["rules"] = {};
  readonly rule: Rule.RuleModule;

  constructor({ account }: Plugin) {
    this.rule = {
      create: (context) => {
        const { sourceCode } = context;
        if (!isJavaScript(sourceCode)) return {};
        for (const { config } of (sourceCode as Configured).applyInlineConfig?.().configs ?? []) {
          this.inlineRules = { ...this.inlineRules, ...config.rules };
        }
        this.accounts.push(account(context));
        return {};
      },
    };
  }
}

/** Other languages have no scopes, and no sinks. */
function isJavaScript(sourceCode: Rule.RuleContext["sourceCode"]): boolean {
  return (sourceCode.ast as { type: string }).type === "Program" && "scopeManager" in sourceCode;
}

function explained(
  sink: SinkAccount,
  ruleId: string,
  rules: Linter.Config["rules"],
  { messages, suppressedMessages }: ESLint.LintResult,
): ExplainedSink {
  const [severity, options] = [rules?.[ruleId] ?? "off"].flat() as [Linter.RuleSeverity, object?];
  const report = reportIn(options) ?? sink.defaultLevel;
  const isHere = (message: Linter.LintMessage) =>
    message.ruleId !== null && at(message.ruleId, message) === at(ruleId, sink.place);
  const message = messages.find(isHere);
  const silenced = suppressedMessages.find(isHere);
  const told = message ?? silenced;
  return {
    ...sink,
    ruleId,
    report,
    status: statusOf(sink, severity, report, { message, silenced }),
    ...(told && { message: told.message }),
    ...(silenced && {
      silencedBy: silenced.suppressions.map(({ kind, justification }) =>
        justification === "" ? kind : `${kind}: ${justification}`,
      ),
    }),
  };
}

function statusOf(
  { level }: SinkAccount,
  severity: Linter.RuleSeverity,
  report: string,
  { message, silenced }: { readonly message: unknown; readonly silenced: unknown },
): Status {
  if (message) return "reported";
  if (silenced) return "silenced";
  if (severity === "off" || severity === 0) return "off";
  if (level === undefined) return "quiet";
  const levels = ["tainted", "built", "opaque"];
  return levels.indexOf(level) > levels.indexOf(report) ? "weaker" : "reported";
}

function reportIn(options: object | undefined): string | undefined {
  return options && "report" in options ? String(options.report) : undefined;
}

function at(ruleId: string, { line, column }: { readonly line: number; readonly column: number }) {
  return `${ruleId} ${String(line)}:${String(column)}`;
}
