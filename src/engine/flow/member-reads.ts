/**
 * Where the members of objects made in the file are read.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  calleeOf,
  isClass,
  unwrapped,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import type { LocalGraph } from "./local-graph.ts";
import { bodyOwner } from "./makers.ts";
import { isMadeHere } from "./visibility.ts";
import { classAt } from "./walks.ts";

const MAX_ANCESTORS = 8;

export class MemberReads {
  readonly #graph: LocalGraph;

  constructor(graph: LocalGraph) {
    this.#graph = graph;
  }

  /** Reads of a member (of computed ones, without a name) of a class, its instances and its heirs'. */
  ofInstances(name: string | undefined, owner: ClassNode): readonly TSESTree.MemberExpression[] {
    return this.#named(name).filter(({ object }) => {
      const isInstance = (root: Node) => this.#isInstance(root, owner);
      const roots = [...this.#graph.rootsOf(object)];
      if (roots.some(isInstance)) return true;
      const isKnown = roots.length > 0 && roots.every(isMadeHere);
      return !isKnown && [...this.#graph.receivers.of(object)].some(isInstance);
    });
  }

  /** Reads of a member of certain objects. */
  ofObjects(
    name: string | undefined,
    objects: ReadonlySet<Node>,
  ): readonly TSESTree.MemberExpression[] {
    const bodies = [...objects].filter((root) => bodyOwner(root));
    return this.#named(name).filter(({ object }) =>
      [...this.#graph.rootsOf(object)].some(
        (root) => objects.has(root) || bodies.some((body) => this.#isMadeBy(root, body)),
      ),
    );
  }

  /** Reads of a member of `this` in the methods of an object. */
  ofThis(name: string | undefined, object: Node): readonly TSESTree.MemberExpression[] {
    return this.#named(name).filter(
      (read) =>
        read.object.type === "ThisExpression" && this.#graph.rootsOf(read.object).has(object),
    );
  }

  /** Reads of a member that are called, where what is called may be this function. */
  called(name: string, callee: FunctionNode): readonly Node[] {
    return (this.#graph.index.calls.get(name) ?? []).flatMap((call) => {
      const isCalled = this.#graph.callees.of(call).callees.some((one) => one.callee === callee);
      return isCalled ? unwrapped(calleeOf(call)) : [];
    });
  }

  /** Whether `new` made an object whose prototype a function's body stands for. */
  #isMadeBy(root: Node, body: Node): boolean {
    const maker = bodyOwner(body);
    return (
      maker !== undefined &&
      root.type === "NewExpression" &&
      this.#graph.makers.constructionsOf(maker).includes(root)
    );
  }

  #named(name: string | undefined): readonly TSESTree.MemberExpression[] {
    return this.#graph.index.memberReads.get(name ?? "") ?? [];
  }

  #isInstance(root: Node, owner: ClassNode): boolean {
    const graph = this.#graph.withoutWrites;
    let found = root.type === "ClassBody" ? root.parent : undefined;
    if (found && this.#graph.makers.heirsOf(found).includes(owner)) return true;
    if (root.type === "NewExpression") found = classAt(graph, root.callee);
    else if (isClass(root)) found = root;
    for (let depth = 0; found && depth < MAX_ANCESTORS; depth += 1) {
      if (found === owner) return true;
      found = found.superClass ? classAt(graph, found.superClass) : undefined;
    }
    return false;
  }
}
