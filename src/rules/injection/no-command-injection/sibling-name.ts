/**
 * Names another export of the module that a function comes from.
 *
 *     cp.exec(…)                                                → cp.execFile(…)
 *     exec(…)      import { exec } from "node:child_process"    → execFile(…), and imports it
 */
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import { childrenOf } from "../../../engine/syntax/children.ts";
import type { SourceCode } from "../../../engine/syntax/source-file.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";

type Variable = TSESLint.Scope.Variable;
type Fixes = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[];

/** `undefined` where the function has its name from something else than an import. */
export function siblingName(
  callee: TSESTree.Expression,
  name: string,
  sourceCode: SourceCode,
): Fixes | undefined {
  if (callee.type === "MemberExpression" && !callee.computed) {
    return isModule(callee.object, sourceCode)
      ? (fixer) => [fixer.replaceText(callee.property, name)]
      : undefined;
  }
  if (callee.type !== "Identifier") return undefined;
  const variable = variableNamed(callee.name, callee, sourceCode);
  const specifier = specifierOf(variable);
  if (!variable || !specifier) return undefined;
  const sibling = siblingsOf(specifier, sourceCode).find((other) => importedName(other) === name);
  if (sibling) {
    const local = localName(sibling);
    return local !== undefined && specifierOf(variableNamed(local, callee, sourceCode)) === sibling
      ? (fixer) => [fixer.replaceText(callee, local)]
      : undefined;
  }
  if (variableNamed(name, callee, sourceCode)) return undefined;
  const isOnlyUse = !variable.references.some(
    (reference) => reference.isRead() && reference.identifier !== callee,
  );
  return (fixer) => [
    isOnlyUse ? fixer.replaceText(specifier, name) : fixer.insertTextAfter(specifier, `, ${name}`),
    fixer.replaceText(callee, name),
  ];
}

/** The variable of that name, as seen from a node. */
function variableNamed(
  name: string,
  node: TSESTree.Node,
  sourceCode: SourceCode,
): Variable | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node);
  while (scope && !scope.set.get(name)?.defs.length) scope = scope.upper;
  return scope?.set.get(name);
}

/** `import * as cp`, `const cp = require(…)` */
function isModule(node: TSESTree.Expression, sourceCode: SourceCode): boolean {
  if (node.type === "CallExpression") {
    return node.callee.type === "Identifier" && node.callee.name === "require";
  }
  if (node.type !== "Identifier") return false;
  const definition = variableNamed(node.name, node, sourceCode)?.defs[0]?.node;
  if (definition?.type === "VariableDeclarator") {
    const { id, init } = definition;
    return (
      id.type === "Identifier" && init?.type === "CallExpression" && isModule(init, sourceCode)
    );
  }
  return (
    definition?.type === "ImportDefaultSpecifier" || definition?.type === "ImportNamespaceSpecifier"
  );
}

type Specifier = TSESTree.ImportSpecifier | TSESTree.Property;

/** `import { exec }`, `const { exec } = …` */
function specifierOf(variable: Variable | undefined): Specifier | undefined {
  const definition = variable?.defs[0];
  if (definition?.node.type === "ImportSpecifier") return definition.node;
  const property = definition?.name.parent;
  return definition?.node.type === "VariableDeclarator" && property?.type === "Property"
    ? property
    : undefined;
}

function siblingsOf({ parent }: Specifier, sourceCode: SourceCode): readonly Specifier[] {
  return childrenOf(parent, sourceCode.visitorKeys).filter(
    (one) => one.type === "ImportSpecifier" || one.type === "Property",
  );
}

function importedName(specifier: Specifier): string | undefined {
  if (specifier.type === "Property") return staticName(specifier);
  const { imported } = specifier;
  return imported.type === "Identifier" ? imported.name : imported.value;
}

function localName(specifier: Specifier): string | undefined {
  const local = specifier.type === "Property" ? specifier.value : specifier.local;
  return local.type === "Identifier" ? local.name : undefined;
}
