import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

import type { ESLint } from "eslint";

/** One report, as `src/server.js:12 rampart/no-weak-hash`. */
export type Finding = string;

const MARK = /❌ (?<rules>[a-z-]+(?:, [a-z-]+)*)/u;

/** What the marks in a project's code say must be found: `// ❌ no-weak-hash`. */
export function markedFindings(folder: string): Finding[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[cm]?[jt]sx?$/u.test(file) && !file.includes("node_modules"))
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .flatMap((line, index) => {
          const rules = MARK.exec(line)?.groups?.["rules"]?.split(", ") ?? [];
          return rules.map((rule) => finding(file, index + 1, `rampart/${rule}`));
        }),
    )
    .sort();
}

/** What `eslint -f json` printed. Anything but a rule's report shows with its whole message. */
export function eslintFindings(stdout: string, folder: string): Finding[] {
  return lintResults(stdout)
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) =>
        finding(relative(folder, filePath), line, ruleId ?? message),
      ),
    )
    .sort();
}

/** The files that `eslint -f json` speaks of. */
export function lintedFiles(stdout: string, folder: string): string[] {
  return lintResults(stdout)
    .map(({ filePath }) => posix(relative(folder, filePath)))
    .sort();
}

/** What `oxlint -f json` printed. */
export function oxlintFindings(stdout: string): Finding[] {
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly {
      readonly code: string;
      readonly message: string;
      readonly filename: string;
      readonly labels: readonly { readonly span: { readonly line: number } }[];
    }[];
  };
  return diagnostics
    .map(({ code, message, filename, labels }) => {
      const [plugin, rule] = code.split(/[()]/u);
      const name = rule === undefined ? message : `${plugin ?? ""}/${rule}`;
      return finding(filename, labels[0]?.span.line ?? 0, name);
    })
    .sort();
}

function finding(file: string, line: number, rule: string): Finding {
  return `${posix(file)}:${String(line)} ${rule}`;
}

function posix(file: string): string {
  return file.split(sep).join("/");
}

function lintResults(stdout: string): ESLint.LintResult[] {
  return JSON.parse(stdout) as ESLint.LintResult[];
}
