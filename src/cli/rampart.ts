import { program } from "./program.ts";

process.exitCode = await program(process.argv.slice(2), {
  cwd: process.cwd(),
  isTerminal: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
  print(text, isError = false) {
    (isError ? process.stderr : process.stdout).write(`${text}\n`);
  },
});
