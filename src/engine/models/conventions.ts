/**
 * Functions that show what they are given, though nobody who calls them can be seen.
 *
 *     module.exports = (req, res) => res.send(req.query.name)      by a request, and a response that it answers with
 *     exports.register = (app) => app.get("/", (req) => …)         by a request, since it is handed over behind a path
 *     export async function GET(request) { … }                     in `app/…/route.ts`, Next.js calls it with a request
 *
 * Names of parameters alone prove nothing: something must be done that goes with them, or a file, an
 * export, a directive say the same.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Convention, TypeName } from "../../libraries/library.ts";
import { WHOLE } from "../flow/access-path.ts";
import { exportNames } from "../flow/export-names.ts";
import { patternOf } from "../flow/parameter.ts";
import type { FunctionNode } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { isInPlace } from "./convention-mentions.ts";
import { isShown, nameOf } from "./convention-uses.ts";
import type { ModelGraph } from "./model-graph.ts";

/** The types that a parameter has by its function's names for what it is given, and by what it does with it. */
export function conventionalTypes(
  graph: ModelGraph,
  callee: FunctionNode,
  index: number,
): readonly TypeName[] {
  const declared = callee.params[index];
  if (!declared) return [];
  const types = graph.registry.conventions.flatMap((convention) =>
    isFollowed(graph, callee, convention, index) ? convention.type : [],
  );
  if (types.length === 0) return [];
  const node = patternOf(declared);
  const { isOpen } = graph.callersOf({ kind: "parameter", callee, index, node, path: WHOLE });
  return isOpen ? types : [];
}

function isFollowed(
  graph: ModelGraph,
  callee: FunctionNode,
  convention: Convention,
  index: number,
): boolean {
  const { directive, exportedAs, file: place, names, parameter } = convention;
  const { file } = graph.local;
  if (parameter !== "every" && names === undefined && parameter !== index) return false;
  const start = names && parameter !== "every" ? index - parameter : 0;
  if (names && !areNamed(callee, names, start)) return false;
  if (place && !isInPlace(place, file.path)) return false;
  if (exportedAs && !exportNames(callee, file).some((name) => isAmong(name, exportedAs))) {
    return false;
  }
  if (directive !== undefined && !isDirected(callee, directive, file)) return false;
  return isShown(graph, callee, convention, start);
}

/** `actions.any` is every function of the object that is exported by the name of `actions`. */
function isAmong(name: string, exportedAs: readonly string[]): boolean {
  const dot = name.lastIndexOf(".");
  return exportedAs.includes(name) || (dot > 0 && exportedAs.includes(`${name.slice(0, dot)}.any`));
}

/** `(root, req, res) => …`: wherever the names stand, one behind the other. */
function areNamed(
  callee: FunctionNode,
  names: readonly (readonly string[])[],
  start: number,
): boolean {
  return names.every((allowed, index) => {
    const parameter = nameOf(callee, start + index);
    return parameter?.type === "Identifier" && allowed.includes(parameter.name);
  });
}

/** Whether a directive stands in a function, or in the file that exports it. */
function isDirected(callee: FunctionNode, directive: string, file: SourceFile): boolean {
  const { body } = callee;
  if (body.type === "BlockStatement" && begins(body.body, directive)) return true;
  // What is wrapped in calls is given what the wrapper makes of it: often, what a schema lets through.
  return begins(file.program.body, directive) && exportNames(callee, file, "types").length > 0;
}

function begins(
  statements: readonly { readonly type: string; readonly directive?: string | undefined }[],
  directive: string,
): boolean {
  for (const statement of statements) {
    if (statement.type !== "ExpressionStatement" || statement.directive === undefined) return false;
    if (statement.directive === directive) return true;
  }
  return false;
}
