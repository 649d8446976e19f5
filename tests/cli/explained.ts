import { ESLint, type Linter } from "eslint";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { program } from "../../src/cli/program.ts";
import rampart from "../../src/index.ts";

interface Circumstances {
  /** What follows `explain program.js`. */
  readonly argv?: readonly string[];
  readonly config?: readonly Linter.Config[];
  readonly isTerminal?: boolean;
}

interface Outcome {
  readonly exitCode: number;
  readonly output: string;
  readonly error: string;
}

/** What `rampart explain program.js` says of a program, without the first line break of it. */
export async function explained(
  code: string,
  { argv = [], ...world }: Circumstances = {},
): Promise<Outcome> {
  return run(["explain", "program.js", ...argv], { ...world, code });
}

/** What a command line says in a folder that holds a program. */
export async function run(
  argv: readonly string[],
  {
    code = "",
    config = rampart.configs.recommended,
    isTerminal = false,
  }: Omit<Circumstances, "argv"> & { readonly code?: string } = {},
): Promise<Outcome> {
  const cwd = await mkdtemp(join(tmpdir(), "rampart-"));
  try {
    await writeFile(join(cwd, "program.js"), code.replace(/^\n/u, ""));
    const printed = { output: "", error: "" };
    const exitCode = await program(argv, {
      cwd,
      isTerminal,
      eslint: ESLint,
      options: { overrideConfigFile: true, baseConfig: [...config] },
      print: (text, isError = false) => (printed[isError ? "error" : "output"] += `${text}\n`),
    });
    return { exitCode, ...printed };
  } finally {
    await rm(cwd, { recursive: true });
  }
}
