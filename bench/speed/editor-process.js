/** Child process: lints the file after the edit whose number it is sent, and answers with the CPU time. */
import { readFileSync } from "node:fs";
import path from "node:path";

import { cpu, parameters } from "../child.js";
import { ROOT } from "../configs.js";
import { configFor, messages } from "../linting.js";

/** A line that is a whole statement, and one that another statement can follow. */
const STATEMENT = /^ +(?:const|let|var|return|throw|await|this\.\w+ =) ?.*;$/;
const END = /[;{}]\s*$/;

const { file, name, plugin } = parameters();

const absolute = path.join(ROOT, file);
const original = readFileSync(absolute, "utf8").split("\n");
const places = original.flatMap((line, index) =>
  STATEMENT.test(line) && END.test(original[index - 1] ?? "") ? [index] : [],
);
const resolved = await (await configFor(name, plugin))(absolute);

process.on("message", (edit) => {
  // 37: from one end of the file to the other and back, as nobody types, so that no edit is near the last.
  const place = places[(edit * 37) % places.length];
  const text = original.toSpliced(place, 0, `void "edit ${edit}";`).join("\n");
  const before = cpu();
  const found = messages(text, absolute, resolved);
  const time = cpu() - before;
  const failure = found.find(({ fatal }) => fatal);
  if (failure) throw new Error(`The edit at line ${place + 1} broke ${file}: ${failure.message}`);
  process.send({ time, lines: original.length });
});
