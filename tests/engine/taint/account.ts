import { Linter } from "eslint";

import { analyze } from "../../../src/analyze.ts";
import { defineRule } from "../../../src/define-rule.ts";
import type { Stop } from "../../../src/engine/taint/stop.ts";
import type { Step } from "../../../src/engine/taint/verdict.ts";
import { rules } from "../../../src/rules/index.ts";
import { linesOf } from "../../../src/origin.ts";

const linter = new Linter();

const PRELUDE = `import { exec } from "node:child_process"; import express from "express"; const app = express(); `;

export interface Account {
  readonly evidence: string;
  /** As messages tell them. */
  readonly lines: string;
  /** `3 req.query.dir`, from the source to the sink. */
  readonly steps: readonly string[];
  /** The steps that become a part of a text. */
  readonly built: readonly string[];
  readonly stops: readonly (Stop["reason"] & { readonly at: string; readonly way: string[] })[];
}

/** What is told of the one shell command of a program, in which `exec` and `app` are imported. */
export function account(code: string, settings: object = {}): Account {
  const accounts: Account[] = [];
  const { docs } = rules["no-command-injection"].meta;
  const rule = defineRule({
    name: "account",
    meta: { type: "problem", docs, schema: [], messages: {} },
    create(context, given) {
      const text = ({ node }: Pick<Step, "node">) =>
        `${node.loc.start.line} ${context.sourceCode.getText(node)}`;
      return {
        Program() {
          const analysis = analyze(context, given);
          for (const site of analysis.sinks("shell-command")) {
            const { verdict, stops } = analysis.account(site);
            accounts.push({
              evidence: verdict.evidence,
              lines: linesOf(verdict, site.node),
              steps: verdict.steps().map(text),
              built: verdict.steps().flatMap((step) => (step.builds ? text(step) : [])),
              stops: stops.map(({ reason, steps, ...stop }) => ({
                ...reason,
                at: text(stop),
                way: steps.map(text),
              })),
            });
          }
        },
      };
    },
  });
  const messages = linter.verify(
    PRELUDE + code,
    {
      plugins: { test: { rules: { rule: rule as never } } },
      rules: { "test/rule": "error" },
      settings: { rampart: settings },
    },
    "program.js",
  );
  if (messages[0]) throw new Error(messages[0].message);
  const [only, ...others] = accounts;
  if (!only || others.length > 0) throw new Error("The program must hold one sink.");
  return only;
}
