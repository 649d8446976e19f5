/**
 * What `this`, instances and classes hold.
 *
 *     class A { constructor(x) { this.x = x; } }     new A(1).x  ← the constructor's `x`, as this call gives it
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  functionAround,
  isFunction,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { CONTENTS, KEY, prepended, remainder, stepName, type Path } from "./access-path.ts";
import {
  constructorOf,
  declaredName,
  isInConstructor,
  membersOf,
  thisObjectAt,
} from "./class-members.ts";
import {
  computed,
  constant,
  returned,
  unknown,
  value,
  type Edge,
  type Graph,
  type ValueEdge,
} from "./graph.ts";
import type { Names } from "./names.ts";
import type { ObjectWrites } from "./object-writes.ts";
import { classAt, functionsAt } from "./walks.ts";

export class Instances {
  readonly #names: Names;
  readonly #writes: ObjectWrites;
  readonly #graph: Graph;

  /** `graph` is the one without writes. */
  constructor(names: Names, writes: ObjectWrites, graph: Graph) {
    this.#names = names;
    this.#writes = writes;
    this.#graph = graph;
  }

  /** What a constructor, or a function called with `new`, leaves in the new object. */
  constructedBy(callee: FunctionNode, path: Path): readonly ValueEdge[] {
    const name = stepName(path[0]);
    const properties = callee.params.flatMap((parameter) =>
      parameter.type === "TSParameterProperty" &&
      (name === undefined || declaredName(parameter) === name)
        ? value(parameter, remainder(path))
        : [],
    );
    const writes = this.#writes.toThis(path, (target) => functionAround(target) === callee);
    return [...properties, ...writes.filter((edge) => edge.kind === "value")];
  }

  newEdges(node: TSESTree.NewExpression, path: Path, graph: Graph): readonly Edge[] {
    const owner = classAt(graph, node.callee);
    if (owner)
      return path.length === 0 ? [constant(node)] : this.memberEdges(owner, path, false, node);
    const { functions } = functionsAt(graph, node.callee);
    if (functions.length === 0) return [unknown(node, path)];
    if (path.length === 0) return [constant(node)];
    return functions.map((callee): Edge => ({
      kind: "call",
      call: node,
      callee,
      path,
      result: "this",
    }));
  }

  thisEdges(node: TSESTree.ThisExpression, path: Path): readonly Edge[] {
    const { isStatic, owner } = thisObjectAt(node);
    if (!owner) return [unknown(node, path)];
    if (owner.type === "ObjectExpression") return [value(owner, path)];
    if (isFunction(owner)) {
      const writes = this.#writes.toThis(
        path,
        ({ object }) => thisObjectAt(object).owner === owner,
      );
      return writes.length > 0 ? writes : [unknown(node, path)];
    }
    if (path.length === 0) return [constant(isStatic ? owner : owner.body)];
    return this.memberEdges(owner, path, isStatic, undefined);
  }

  /**
   * The members of a class's instances or of the class itself. `site` is the expression that made
   * the object, where it is known: what its constructor writes then comes from this call.
   */
  memberEdges(
    owner: ClassNode,
    path: Path,
    isStatic: boolean,
    site: Node | undefined,
  ): readonly Edge[] {
    const [step = CONTENTS] = path;
    if (step === KEY) return [computed(owner)];
    const name = stepName(step);
    const edges: Edge[] = [];
    for (const member of membersOf(owner, name, isStatic)) {
      const inner = remainder(path);
      if (member.kind === "getter" && isFunction(member.node))
        edges.push(returned(member.node, undefined, inner));
      else if (member.node.type !== "TSParameterProperty" || site?.type !== "NewExpression") {
        edges.push(value(member.node, inner));
      }
    }
    const constructor = constructorOf(owner);
    const isNew = site?.type === "NewExpression" && !isStatic;
    if (isNew && constructor) {
      edges.push({ kind: "call", call: site, callee: constructor, path, result: "this" });
    }
    const writes = this.#writes.toThis(path, (target) => {
      const { isStatic: isStaticWrite, owner: writer } = thisObjectAt(target.object);
      return writer === owner && isStaticWrite === isStatic && !(isNew && isInConstructor(target));
    });
    edges.push(...writes);
    if (edges.length === 0 && owner.superClass) return this.#inheritedEdges(owner, path, isStatic);
    return edges;
  }

  superEdges(node: TSESTree.MemberExpression, path: Path): readonly Edge[] {
    const { isStatic, owner } = thisObjectAt(node);
    if (owner?.type !== "ClassDeclaration" && owner?.type !== "ClassExpression")
      return [unknown(node, path)];
    return this.#inheritedEdges(owner, prepended(this.#names.stepOf(node), path), isStatic);
  }

  #inheritedEdges(owner: ClassNode, path: Path, isStatic: boolean): readonly Edge[] {
    const parent = owner.superClass && classAt(this.#graph, owner.superClass);
    if (!parent || parent === owner) return [unknown(owner, path)];
    return this.memberEdges(parent, path, isStatic, undefined);
  }
}
