import * as typescript from "@typescript-eslint/parser";
import { Linter } from "eslint";

import rampart from "../../../src/index.ts";

export const PARSERS = { espree: undefined, typescript } as const;

export interface Finding {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const ALL: Linter.RulesRecord = Object.assign(
  {},
  ...rampart.configs.all.map(({ rules }) => rules ?? {}),
) as Linter.RulesRecord;

/** What the rules say of a program: all of them, or one. */
export function findings(
  code: string,
  { rule, parser }: { readonly rule?: string; readonly parser?: Linter.Parser | undefined } = {},
): Finding[] {
  const config: Linter.Config = {
    plugins: { rampart },
    rules: rule === undefined ? ALL : { [rule]: ALL[rule] ?? "error" },
    settings: { rampart: { threatModels: ["remote", "cli"] } },
    languageOptions: { sourceType: "module", ...(parser && { parser }) },
  };
  return new Linter().verify(code, config, "program.js").map((message) => {
    if (message.fatal || message.ruleId === null) throw new Error(message.message);
    const { line, column, ruleId } = message;
    return { rule: ruleId, line, column, message: message.message };
  });
}
