/**
 * What a CommonJS file exports, as the file itself reads it. The program stands for the object.
 *
 *     exports.run = run;  exports.run(x)      module.exports = { run };  module.exports.run(x)
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FileIndex } from "../syntax/file-index.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { stepName, type Path } from "./access-path.ts";
import { definitionEdges } from "./definition-edges.ts";
import { value, type Edge, type ValueEdge } from "./graph.ts";

export class ModuleObject {
  readonly #index: FileIndex;
  readonly #file: SourceFile;

  constructor(index: FileIndex, file: SourceFile) {
    this.#index = index;
    this.#file = file;
  }

  /** The edge to the object, from the names that a CommonJS file has for it. */
  exportsAt(
    identifier: TSESTree.Identifier | TSESTree.JSXIdentifier,
    path: Path,
  ): ValueEdge | undefined {
    if (identifier.name === "exports") return value(this.#file.program, path);
    return identifier.name === "module" && stepName(path[0]) === "exports"
      ? value(this.#file.program, path.slice(1))
      : undefined;
  }

  /** What is assigned to `module.exports` as a whole. */
  assigned(path: Path): readonly Edge[] {
    return (this.#index.memberWrites.get("exports") ?? []).flatMap((target) =>
      this.#isModule(target) ? definitionEdges(target, path) : [],
    );
  }

  #isModule({ object }: TSESTree.MemberExpression): boolean {
    return (
      object.type === "Identifier" &&
      object.name === "module" &&
      this.#file.variableOf(object) === undefined
    );
  }
}
