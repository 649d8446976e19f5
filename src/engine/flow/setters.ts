/**
 * Setters: an assignment to such a property calls a function, and keeps nothing by itself.
 *
 *     const job = { set command(text) { this.held = text.trim(); } };   job.command = x;      `text` ← `x`
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { FileIndex } from "../syntax/file-index.ts";
import { isClass, type ClassNode, type FunctionNode, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import type { Path } from "./access-path.ts";
import { definitionEdges } from "./definition-edges.ts";
import type { Edge } from "./graph.ts";
import type { Makers } from "./makers.ts";
import type { ObjectWrites } from "./object-writes.ts";

export class Setters {
  readonly #index: FileIndex;
  readonly #makers: Makers;
  readonly #writes: ObjectWrites;

  constructor(index: FileIndex, makers: Makers, writes: ObjectWrites) {
    this.#index = index;
    this.#makers = makers;
    this.#writes = writes;
  }

  /** What assignments give to the parameter of a setter. */
  givenTo(callee: FunctionNode, path: Path): readonly Edge[] {
    const { parent } = callee;
    if ((parent.type !== "Property" && parent.type !== "MethodDefinition") || parent.kind !== "set")
      return [];
    const name = staticName(parent);
    const holder = parent.type === "Property" ? parent.parent : parent.parent.parent;
    const isStatic = parent.type === "MethodDefinition" && parent.static;
    return (name === undefined ? [] : (this.#index.memberWrites.get(name) ?? []))
      .filter((target) =>
        [...this.#writes.rootsOf(target.object)].some((root) =>
          isClass(holder) ? this.#isOf(root, holder, isStatic) : root === holder,
        ),
      )
      .flatMap((target) => definitionEdges(target, path));
  }

  #isOf(root: Node, owner: ClassNode, isStatic: boolean): boolean {
    if (isStatic) return root === owner;
    const made = root.type === "NewExpression" ? this.#makers.classAt(root.callee)?.body : root;
    return made === owner.body || this.#makers.heirsOf(owner).some(({ body }) => made === body);
  }
}
