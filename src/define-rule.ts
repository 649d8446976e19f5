/**
 * How any rule is declared: its metadata, and the boundary at which a fault of ours is caught.
 *
 * A rule that falls over must not take the user's run down, nor be silent: the fault is warned of
 * once per process and stands as the rule's message on line 1 of the file. `RAMPART_STRICT=1`
 * rethrows it.
 */
import type { JSONSchema, TSESLint } from "@typescript-eslint/utils";

import manifest from "../package.json" with { type: "json" };
import { isStrict, warnOfFault } from "./internal-fault.ts";
import { settingsOf, type Settings } from "./settings.ts";
import { SettingsError } from "./shape.ts";

/** From the smallest to the largest; each holds the rules of those before it. */
export const PRESETS = ["recommended", "strict", "all"] as const;
export type Preset = (typeof PRESETS)[number];

/** As in Bandit: how bad it is, and how sure we are. */
export const LEVELS = ["low", "medium", "high"] as const;
export type Level = (typeof LEVELS)[number];

export interface RuleDocs {
  readonly description: string;
  /** Numbers of the Common Weakness Enumeration, the closest first. */
  readonly cwe: readonly [number, ...number[]];
  /** The category of OWASP's Top 10. */
  readonly owasp: `A${string}:2025`;
  readonly severity: Level;
  readonly confidence: Level;
  /** The smallest preset that enables it. */
  readonly preset: Preset;
  /** The options it is given in a preset, and in those larger than it that say nothing else. */
  readonly presetOptions?: Partial<Readonly<Record<Preset, object>>>;
}

export type Context<MessageIds extends string, Options extends readonly unknown[]> = Readonly<
  TSESLint.RuleContext<MessageIds, Options>
>;

export interface RuleDefinition<MessageIds extends string, Options extends readonly unknown[]> {
  readonly name: string;
  readonly meta: {
    readonly type: "problem" | "suggestion";
    readonly docs: RuleDocs;
    readonly messages: Readonly<Record<MessageIds, string>>;
    readonly schema: readonly JSONSchema.JSONSchema4[];
    readonly defaultOptions?: Options;
    readonly hasSuggestions?: boolean;
    readonly fixable?: "code";
  };
  /** `any`: the rule reads text, in whatever language it is written. Default: JavaScript and TypeScript. */
  readonly language?: "any";
  /** Gives visitors, or none where the file cannot hold what the rule looks for. */
  readonly create: (
    context: Context<MessageIds, Options>,
    settings: Settings,
  ) => TSESLint.RuleListener;
}

export interface Rule<
  MessageIds extends string = string,
  Options extends readonly unknown[] = readonly unknown[],
> {
  readonly name: string;
  readonly meta: Omit<RuleDefinition<MessageIds, Options>["meta"], "docs" | "messages"> & {
    readonly docs: RuleDocs & { readonly url: string };
    readonly messages: Readonly<Record<MessageIds | "fault", string>>;
    /** ESLint's: `*` where the rule reads any text. Where it is missing, the rule sees to it itself. */
    readonly languages?: string[];
  };
  create(context: Context<MessageIds, Options>): TSESLint.RuleListener;
}

/** Adds what all rules share to a rule: its page's address, its fault message and the boundary. */
export function defineRule<MessageIds extends string, Options extends readonly unknown[]>({
  name,
  meta,
  language,
  create,
}: RuleDefinition<MessageIds, Options>): Rule<MessageIds, Options> {
  return {
    name,
    meta: {
      ...meta,
      docs: { ...meta.docs, url: `${manifest.homepage}/blob/main/docs/rules/${name}.md` },
      messages: {
        ...meta.messages,
        fault: `This rule failed on this file and may have missed something in it: {{ error }}. Please report it at ${manifest.bugs}.`,
      },
      ...(language === "any" && { languages: ["*"] }),
    },
    create(context) {
      // Wrong settings are the user's to mend: they throw, before anything can keep them silent.
      const settings = settingsOf(context.settings);
      if (language !== "any" && !isJavaScript(context.sourceCode)) return {};
      return guarded(name, context, () => create(context, settings));
    },
  };
}

/** What parsers of other languages put into a `Program`, which they say it is to please ESLint. */
const FOREIGN = /^(?:Document|JSON|TOML|YAML)/;

/** Whether the file was parsed as JavaScript or TypeScript, and not as JSON, CSS or Markdown. */
function isJavaScript({ ast, scopeManager }: Readonly<TSESLint.SourceCode>): boolean {
  return (
    (ast.type as string) === "Program" &&
    Boolean(scopeManager) &&
    !FOREIGN.test(ast.body[0]?.type ?? "")
  );
}

/** The rule's visitors, all of them stopped at its first fault. */
function guarded<MessageIds extends string, Options extends readonly unknown[]>(
  name: string,
  context: Context<MessageIds, Options>,
  create: () => TSESLint.RuleListener,
): TSESLint.RuleListener {
  let hasFailed = false;
  const fail = (error: unknown) => {
    if (isStrict() || error instanceof SettingsError) throw error;
    hasFailed = true;
    warnOfFault(name, context.filename, error);
    context.report({
      loc: { line: 1, column: 0 },
      // Every rule has this message, but its author does not name it.
      messageId: "fault" as MessageIds,
      data: { error: error instanceof Error ? error.message : String(error) },
    });
  };
  const guard = (visit: Visitor): Visitor => {
    return (...nodes) => {
      if (hasFailed) return;
      try {
        visit(...nodes);
      } catch (error) {
        fail(error);
      }
    };
  };
  try {
    const visitors = Object.entries(create()) as [string, Visitor][];
    return Object.fromEntries(visitors.map(([selector, visit]) => [selector, guard(visit)]));
  } catch (error) {
    fail(error);
    return {};
  }
}

/** Given a node, or what ESLint's code path events hand over. */
type Visitor = (...nodes: readonly unknown[]) => void;
