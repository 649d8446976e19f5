/**
 * Objects of a class that one variable has, and nobody else: all calls of their methods are in sight.
 *
 *     const a = new Job(), b = new Job();  a.set(x);  b.set("ls");      what `set` leaves in `b` is not what it leaves in `a`
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { nodesIn } from "../syntax/children.ts";
import { addTo } from "../syntax/grouping.ts";
import { functionAround, type ClassNode, type FunctionNode, type Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import type { Path } from "./access-path.ts";
import { classOf } from "./class-members.ts";
import { madeEdge, type Construction } from "./construction.ts";
import type { CallEdge } from "./graph.ts";
import type { ObjectWrites } from "./object-writes.ts";
import { isExported } from "./visibility.ts";

/** What methods leave in such an object, by its own calls of them. */
export interface Left {
  readonly edges: readonly CallEdge[];
  readonly methods: ReadonlySet<FunctionNode | undefined>;
}

export const NOTHING_LEFT: Left = { edges: [], methods: new Set() };

/** A call of a method, of what the variable holds. */
interface KeptCall {
  readonly call: TSESTree.CallExpression;
  readonly receiver: Node;
}

/** The members that code uses of an object, by name; `undefined` if it gives the object away. */
type Uses = ReadonlyMap<string, readonly TSESTree.MemberExpression[]> | undefined;

export class KeptObjects {
  readonly #file: SourceFile;
  readonly #writes: ObjectWrites;
  readonly #outside = new Map<Node, Uses>();
  readonly #inside = new Map<ClassNode, Uses>();

  constructor(file: SourceFile, writes: ObjectWrites) {
    this.#file = file;
    this.#writes = writes;
  }

  /** What methods of its class write into an object, if all their calls are in sight. */
  leftIn(owner: ClassNode, path: Path, site: Construction): Left {
    const methods = new Set<FunctionNode>();
    const edges: CallEdge[] = [];
    for (const target of this.#writes.targetsInThis(path)) {
      const method = functionAround(target);
      if (!method || methods.has(method) || classOf(method) !== owner) continue;
      const calls = this.#callsOf(site, owner, method);
      if (!calls) continue;
      methods.add(method);
      for (const { call, receiver } of calls) {
        edges.push(madeEdge(method, { call, shift: 0 }, path, receiver));
      }
    }
    return { edges, methods };
  }

  /** The calls of a method of an object that `construction` makes; `undefined` if there may be others. */
  #callsOf(
    construction: Node,
    owner: ClassNode,
    method: FunctionNode,
  ): readonly KeptCall[] | undefined {
    const definition = method.parent;
    if (definition.type !== "MethodDefinition" || definition.kind !== "method") return undefined;
    const name = staticName(definition);
    if (name === undefined || owner.superClass) return undefined;
    const outside = this.#usesOf(construction);
    if (!outside) return undefined;
    const inside = this.#usesWithin(owner);
    if (!inside || inside.has(name)) return undefined;
    const calls: KeptCall[] = [];
    for (const member of outside.get(name) ?? []) {
      const { parent } = member;
      if (parent.type !== "CallExpression" || parent.callee !== member) return undefined;
      calls.push({ call: parent, receiver: member.object });
    }
    return calls;
  }

  #usesOf(construction: Node): Uses {
    if (!this.#outside.has(construction)) {
      const { parent } = construction;
      const name = parent?.type === "VariableDeclarator" ? parent.id : undefined;
      const variable = name?.type === "Identifier" ? this.#file.variableOf(name) : undefined;
      const isOnlyHere =
        variable &&
        !isExported(variable) &&
        variable.references.every((one) => !one.isWrite() || one.identifier === name);
      const reads = isOnlyHere ? this.#file.readsOf(variable) : undefined;
      this.#outside.set(construction, reads && membersOf(reads));
    }
    return this.#outside.get(construction);
  }

  /** What a class's own code uses of `this`. */
  #usesWithin(owner: ClassNode): Uses {
    if (!this.#inside.has(owner)) {
      const { visitorKeys } = this.#file.sourceCode;
      const all = [...nodesIn(owner.body, visitorKeys)];
      this.#inside.set(owner, membersOf(all.filter(({ type }) => type === "ThisExpression")));
    }
    return this.#inside.get(owner);
  }
}

function membersOf(objects: readonly Node[]): Uses {
  const members = new Map<string, TSESTree.MemberExpression[]>();
  for (const object of objects) {
    const { parent } = object;
    if (parent?.type !== "MemberExpression" || parent.object !== object) return undefined;
    const name = staticName(parent);
    if (name === undefined) return undefined;
    addTo(members, name, parent);
  }
  return members;
}
