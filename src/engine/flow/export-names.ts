/**
 * The names under which a file exports a function, itself or wrapped in calls.
 *
 *     export const GET = logged(async (request) => …)      exports.handler = run      export { run as GET }
 *     export default { fetch(request) { … } }              by the name of `default.fetch`
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FunctionNode, Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName, staticText } from "../syntax/static-name.ts";

/** More around a function than this, and its name is not looked for. */
const MAX_WRAPPERS = 6;

type Through = "calls" | "types";

/** The default export has the name `default`. `through`: what may stand around the function. */
export function exportNames(
  callee: FunctionNode,
  file: SourceFile,
  through: Through = "calls",
): readonly string[] {
  const name = callee.type === "FunctionDeclaration" ? callee.id : undefined;
  return [...namesAt(callee, file, through), ...(name ? namesOf(name, file, through) : [])];
}

/** The names of what a variable holds. */
function namesOf(
  identifier: TSESTree.Identifier,
  file: SourceFile,
  through: Through,
): readonly string[] {
  const variable = file.variableOf(identifier);
  if (!variable) return [];
  return file.readsOf(variable).flatMap((read) => nameAt(outermost(read, through)) ?? []);
}

function namesAt(node: Node, file: SourceFile, through: Through): readonly string[] {
  const outer = outermost(node, through);
  const name = nameAt(outer);
  if (name !== undefined) return [name];
  const { parent } = outer;
  return parent?.type === "VariableDeclarator" && parent.id.type === "Identifier"
    ? namesOf(parent.id, file, through)
    : [];
}

/** What an expression becomes a part of: `logged(run)`, `logged(run).use(cors())`, `run as Handler`. */
function outermost(node: Node, through: Through): Node {
  let outer = node;
  for (let depth = 0; depth < MAX_WRAPPERS; depth += 1) {
    const { parent } = outer;
    const wrapper = parent && wrapperAt(parent, through);
    if (!wrapper) return outer;
    outer = wrapper;
  }
  return outer;
}

function wrapperAt(parent: Node, through: Through): Node | undefined {
  if (parent.type === "TSAsExpression" || parent.type === "TSSatisfiesExpression") return parent;
  if (through === "types") return undefined;
  if (parent.type === "CallExpression") return parent;
  return parent.type === "MemberExpression" && parent.parent.type === "CallExpression"
    ? parent.parent
    : undefined;
}

function nameAt(node: Node): string | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case "AssignmentExpression":
      return parent.right === node ? exportWritten(parent.left) : undefined;
    case "ExportDefaultDeclaration":
      return "default";
    case "ExportNamedDeclaration":
      return node.type === "FunctionDeclaration" ? node.id?.name : undefined;
    case "ExportSpecifier":
      return parent.exported.type === "Identifier"
        ? parent.exported.name
        : staticText(parent.exported);
    case "Property":
      return parent.value === node ? memberName(parent) : undefined;
    case "VariableDeclarator":
      return parent.id.type === "Identifier" &&
        parent.parent.parent.type === "ExportNamedDeclaration"
        ? parent.id.name
        : undefined;
    default:
      return undefined;
  }
}

/** `exports.handler = …`, `module.exports.handler = …` */
function exportWritten(target: Node): string | undefined {
  return target.type === "MemberExpression" && isExports(target.object)
    ? staticName(target)
    : undefined;
}

/** `module.exports = { handler }`; `export const actions = { save }`, by the name of `actions.save`. */
function memberName(property: TSESTree.Property): string | undefined {
  const name = staticName(property);
  const object = property.parent;
  if (name === undefined || isModuleObject(object)) return name;
  const owner = nameAt(outermost(object, "types"));
  return owner === undefined ? undefined : `${owner}.${name}`;
}

/** `module.exports = { handler }` */
function isModuleObject({ parent }: Node): boolean {
  return parent?.type === "AssignmentExpression" && isExports(parent.left);
}

function isExports(node: Node): boolean {
  if (node.type === "Identifier") return node.name === "exports";
  return (
    node.type === "MemberExpression" &&
    node.object.type === "Identifier" &&
    node.object.name === "module" &&
    staticName(node) === "exports"
  );
}
