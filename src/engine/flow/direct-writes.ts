/**
 * Writes to properties of a name, in order to know which of them replaces another.
 *
 *     job.command = x;  job.inner.folder = y;  delete job.other;      of `job`: .command, .inner.folder, .other
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FileIndex } from "../syntax/file-index.ts";
import { addTo } from "../syntax/grouping.ts";
import { codeUnitOf, unwrapped, type CodeUnit, type Node } from "../syntax/node.ts";
import type { SourceFile, Variable } from "../syntax/source-file.ts";
import { stepName, type Path } from "./access-path.ts";
import type { Names } from "./names.ts";

/** A name for an object in one unit of code: a variable there, or its `this`. */
export interface Holder {
  readonly unit: CodeUnit;
  readonly variable: Variable | undefined;
}

type ByPath = Map<string, TSESTree.MemberExpression[]>;

const NONE: readonly TSESTree.MemberExpression[] = [];

export class DirectWrites {
  readonly #index: FileIndex;
  readonly #file: SourceFile;
  readonly #names: Names;
  #byUnit: Map<CodeUnit, Map<Variable | undefined, ByPath>> | undefined;

  constructor(index: FileIndex, file: SourceFile, names: Names) {
    this.#index = index;
    this.#file = file;
    this.#names = names;
  }

  /** The writes to exactly this part of what the name stands for. */
  to({ unit, variable }: Holder, path: Path): readonly TSESTree.MemberExpression[] {
    this.#byUnit ??= this.#grouped();
    return this.#byUnit.get(unit)?.get(variable)?.get(path.join("\n")) ?? NONE;
  }

  /** The name at the root of an expression, if it is one. */
  holderOf(node: Node): Holder | undefined {
    if (node.type === "ThisExpression") return { unit: codeUnitOf(node), variable: undefined };
    const variable = node.type === "Identifier" ? this.#file.variableOf(node) : undefined;
    return variable && { unit: codeUnitOf(node), variable };
  }

  #grouped(): Map<CodeUnit, Map<Variable | undefined, ByPath>> {
    const byUnit = new Map<CodeUnit, Map<Variable | undefined, ByPath>>();
    for (const targets of [...this.#index.memberWrites.values(), this.#index.deletions]) {
      for (const target of targets) {
        const path: string[] = [];
        let root: Node = target;
        while (root.type === "MemberExpression") {
          path.unshift(this.#names.stepOf(root));
          root = unwrapped(root.object);
        }
        const holder = path.every(isName) ? this.holderOf(root) : undefined;
        if (!holder) continue;
        const byVariable = byUnit.get(holder.unit) ?? new Map<Variable | undefined, ByPath>();
        const byPath: ByPath = byVariable.get(holder.variable) ?? new Map<string, never[]>();
        byUnit.set(holder.unit, byVariable.set(holder.variable, byPath));
        addTo(byPath, path.join("\n"), target);
      }
    }
    return byUnit;
  }
}

/** Whether a step reads one property for certain: the places of a list move when it changes. */
export function isName(step: string): boolean {
  const name = stepName(step);
  return name !== undefined && !/^\d+$/u.test(name);
}
