/** The command line program `rampart`, without the process around it. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import manifest from "../../package.json" with { type: "json" };
import { commandOf, type Request } from "./arguments.ts";
import { explanation, type EslintClass, type Explanation } from "./explanation.ts";
import { Refusal } from "./refusal.ts";
import { story } from "./story.ts";

const HELP = `rampart explain FILE [LINE]

Tells of each finding of ${manifest.name} in a file over which steps the data gets there,
and of each place that is watched and not reported, why. It reads the ESLint config of the
project that it is run in.

  FILE            the file, or FILE:LINE as other tools print it
  LINE            explain this line alone, in full
  --all           tell in full of what is not reported, too
  --rule NAME     of this rule alone; may be given again
  --json          print it as JSON
  -c, --config    an ESLint config file to use in place of the project's
  -h, --help      print this
  -v, --version   print the version

It ends with 0 if there was something to explain, with 1 if there was nothing on that line or
in that file, and with 2 if the file could not be explained.`;

export interface World {
  readonly cwd: string;
  /** Prints a text on the standard output, or on that for errors. */
  readonly print: (text: string, isError?: boolean) => void;
  readonly isTerminal: boolean;
  /** ESLint, if it is not to be looked for in the project; and its options. */
  readonly eslint?: EslintClass;
  readonly options?: ConstructorParameters<EslintClass>[0];
}

/** Runs the command and gives the exit code. */
export async function program(argv: readonly string[], world: World): Promise<number> {
  try {
    const command = commandOf(argv);
    if (typeof command === "string") {
      world.print(command === "help" ? HELP : manifest.version);
      return 0;
    }
    return await explain(command, world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.print(`rampart: ${error.message}`, true);
    return 2;
  }
}

async function explain(request: Request, world: World): Promise<number> {
  const { cwd } = world;
  const { all, config, file, json, line } = request;
  const AnyEslint = world.eslint ?? (await eslintOf(cwd));
  const told = selected(
    await explanation(file, AnyEslint, {
      ...world.options,
      cwd,
      ...(config !== undefined && { overrideConfigFile: config }),
    }),
    request,
  );
  const bold = (text: string) => (world.isTerminal ? `\u001B[1m${text}\u001B[22m` : text);
  world.print(
    json
      ? JSON.stringify(plain(told, line), undefined, 2)
      : story(told, { isFull: all || line !== undefined, line, bold }),
  );
  return told.sinks.length + told.reports.length > 0 ? 0 : 1;
}

function selected(explanation: Explanation, { line, rules }: Request): Explanation {
  const count = explanation.source.split("\n").length;
  if (line !== undefined && line > count) {
    throw new Refusal(
      `\`${explanation.file}\` has ${String(count)} lines, and no line ${String(line)}.`,
    );
  }
  const isOn = (first: number, last: number) =>
    line === undefined || (first <= line && line <= last);
  const isOf = (ruleId: string) =>
    rules.length === 0 || rules.includes(ruleId.slice(ruleId.lastIndexOf("/") + 1));
  return {
    ...explanation,
    sinks: explanation.sinks.filter(
      (sink) => isOn(sink.line, sink.place.endLine) && isOf(sink.ruleId),
    ),
    reports: explanation.reports.filter(
      (report) => isOn(report.line, report.endLine) && isOf(report.ruleId),
    ),
  };
}

function plain({ callsOn, file, reports, sinks, version }: Explanation, line: number | undefined) {
  const asked = line === undefined ? {} : { line, calls: callsOn(line) };
  return { version, file, ...asked, sinks, reports };
}

/** The ESLint that the project uses. */
async function eslintOf(cwd: string): Promise<EslintClass> {
  let path: string;
  try {
    path = createRequire(join(cwd, "package.json")).resolve("eslint");
  } catch {
    throw new Refusal("There is no ESLint here. Run this in a project that has one.");
  }
  const module = (await import(pathToFileURL(path).href)) as {
    readonly ESLint?: EslintClass;
    readonly default?: { readonly ESLint: EslintClass };
  };
  const found = module.ESLint ?? module.default?.ESLint;
  if (!found) throw new Refusal(`\`${path}\` is no ESLint that this command can use.`);
  return found;
}
