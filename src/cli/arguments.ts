/** What the command line asks for. */
import { parseArgs } from "node:util";

import { Refusal } from "./refusal.ts";

export interface Request {
  readonly file: string;
  readonly line: number | undefined;
  /** Names of rules, without a prefix. None: all. */
  readonly rules: readonly string[];
  readonly all: boolean;
  readonly json: boolean;
  /** A config file to use in place of the one that ESLint would find. */
  readonly config: string | undefined;
}

export type Command = "help" | "version" | Request;

const OPTIONS = {
  all: { type: "boolean" },
  config: { type: "string", short: "c" },
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  rule: { type: "string", multiple: true },
  version: { type: "boolean", short: "v" },
} as const;

/** @throws {Refusal} naming what is not understood. */
export function commandOf(argv: readonly string[]): Command {
  const { positionals, values } = parsed(argv);
  if (values.help) return "help";
  if (values.version) return "version";
  const [command, target, lineText, ...others] = positionals;
  if (command === undefined) return "help";
  if (command !== "explain")
    throw new Refusal(`There is no command \`${command}\`, only \`explain\`.`);
  if (target === undefined) throw new Refusal("Name a file: `rampart explain FILE [LINE]`.");
  if (others.length > 0) throw new Refusal("One file, and one line at most, can be explained.");
  if (lineText !== undefined && /[^-+\d]/u.test(lineText)) {
    throw new Refusal(`\`explain\` takes one file, and then a line: \`${lineText}\` is no line.`);
  }
  const [, file = target, suffix] = /^(.+?):(\d+)(?::\d+)?$/u.exec(target) ?? [];
  return {
    file,
    line: lineOf(lineText ?? suffix),
    rules: (values.rule ?? []).map((name) => name.slice(name.lastIndexOf("/") + 1)),
    all: values.all ?? false,
    json: values.json ?? false,
    config: values.config,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is advice about arguments of other programs.
    const [sentence = ""] = String(error instanceof Error ? error.message : error).split(". ");
    throw new Refusal(`${sentence}. \`rampart --help\` lists the options.`);
  }
}

function lineOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/u.test(text)) throw new Refusal(`\`${text}\` is no line: lines count from 1.`);
  return Number(text);
}
