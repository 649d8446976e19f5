/**
 * Child process: how deep ESLint itself survives a nesting on the usual stack. Sends each depth
 * that it survived, from small to large; at the end V8 may give up the process instead of throwing.
 */
import path from "node:path";
import { setFlagsFromString } from "node:v8";

import { parameters } from "../child.js";
import { ROOT } from "../configs.js";
import { configFor, messages } from "../linting.js";
import { NESTED } from "./cases.js";

const LIMIT = 10_000;
const FILE = path.join(ROOT, "bench/case.js");

// What runs for the first time is interpreted, and takes more of the stack than compiled code.
for (const flag of ["--no-opt", "--no-sparkplug"]) setFlagsFromString(flag);

const { name } = parameters();

const resolved = await (await configFor("none"))(FILE);
for (let depth = 50; depth < LIMIT && isSurvived(depth); depth = Math.ceil(depth * 1.1)) {
  process.send(depth);
}

function isSurvived(depth) {
  try {
    return !messages(NESTED[name](depth), FILE, resolved).some(({ fatal }) => fatal);
  } catch {
    return false;
  }
}
