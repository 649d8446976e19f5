/**
 * What TypeScript's namespaces export.
 *
 *     namespace Jobs { export function run(text: string) { … } }      Jobs.run ← the function
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Control } from "../control/reaching-definitions.ts";
import { addTo } from "../syntax/grouping.ts";
import type { Node } from "../syntax/node.ts";
import type { Variable } from "../syntax/source-file.ts";
import { remainder, stepName, type Path } from "./access-path.ts";
import { definitionEdges } from "./definition-edges.ts";
import { constant, value, type Edge } from "./graph.ts";

/** A declaration, or the name of a variable. */
type Exported = TSESTree.Identifier | TSESTree.NamedExportDeclarations;

export class Namespaces {
  readonly #control: Control;
  readonly #exports = new Map<Node, ReadonlyMap<string, readonly Exported[]>>();

  constructor(control: Control) {
    this.#control = control;
  }

  /** A namespace itself, or what it exports. */
  edges(node: TSESTree.TSModuleDeclaration, path: Path): readonly Edge[] {
    if (path.length === 0) return [constant(node)];
    const name = stepName(path[0]);
    const exported = this.#exportsOf(node);
    const found = name === undefined ? [...exported.values()].flat() : (exported.get(name) ?? []);
    return found.flatMap((one) => this.#valueOf(one, remainder(path)));
  }

  #valueOf(exported: Exported, path: Path): readonly Edge[] {
    if (exported.type !== "Identifier") return [value(exported, path)];
    const variable = this.#control.file.variableOf(exported);
    return (variable ? this.#control.writesOf(variable) : []).flatMap((write) =>
      definitionEdges(write, path),
    );
  }

  #exportsOf(node: TSESTree.TSModuleDeclaration): ReadonlyMap<string, readonly Exported[]> {
    let exported = this.#exports.get(node);
    if (!exported) this.#exports.set(node, (exported = exportsIn(node)));
    return exported;
  }
}

function exportsIn({ body }: TSESTree.TSModuleDeclaration): Map<string, Exported[]> {
  const exported = new Map<string, Exported[]>();
  for (const statement of body?.body ?? []) {
    if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) continue;
    const { declaration } = statement;
    if (declaration.type === "VariableDeclaration") {
      for (const { id } of declaration.declarations) {
        if (id.type === "Identifier") addTo(exported, id.name, id);
      }
    } else if (declaration.id?.type === "Identifier") {
      addTo(exported, declaration.id.name, declaration);
    }
  }
  return exported;
}

/** The namespaces that export a variable. */
export function namespacesOf({ defs }: Variable): readonly TSESTree.TSModuleDeclaration[] {
  return defs.flatMap(({ node, parent }) => {
    const holder = [node.parent, parent?.parent].find(
      (one) => one?.type === "ExportNamedDeclaration",
    );
    return holder?.parent.type === "TSModuleBlock" ? holder.parent.parent : [];
  });
}
