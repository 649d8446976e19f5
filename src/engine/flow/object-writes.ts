/**
 * What the file writes into objects, by whatever name they go at the time.
 *
 *     const p = o;  p.a = x;      `o.a` ← `x`, because `o` and `p` have one root: the place where the object is made
 *
 * Found on the graph without writes: otherwise the question would contain itself.
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FileIndex } from "../syntax/file-index.ts";
import type { Node } from "../syntax/node.ts";
import { canRead, KEY, remainder, stepName, WHOLE, type Path, type Step } from "./access-path.ts";
import { definitionEdges } from "./definition-edges.ts";
import type { Edge, Graph } from "./graph.ts";
import type { Names } from "./names.ts";
import { parameterOf } from "./parameter.ts";
import { rootsAt } from "./walks.ts";

type ByRoot = Map<Node, Map<Step, TSESTree.MemberExpression[]>>;

export class ObjectWrites {
  readonly #index: FileIndex;
  readonly #names: Names;
  readonly #graph: Graph;
  readonly #roots = new Map<Node, ReadonlySet<Node>>();
  readonly #byRoot = new Map<string, ByRoot>();

  /** `graph` is the one without writes. */
  constructor(index: FileIndex, names: Names, graph: Graph) {
    this.#index = index;
    this.#names = names;
    this.#graph = graph;
  }

  /** What the file writes to a property of the object that `node` makes or is given. */
  edges(
    node: Node,
    path: Path,
    isMeant: (target: TSESTree.MemberExpression) => boolean = () => true,
  ): readonly Edge[] {
    const [step] = path;
    if (step === undefined || step === KEY || !isObjectRoot(node)) return [];
    return this.#into(node, step)
      .filter((target) => isMeant(target))
      .flatMap((target) => definitionEdges(target, remainder(path)));
  }

  /** The members of an object that are assigned to, wherever it goes by another name. */
  #into(node: Node, read: Step): readonly TSESTree.MemberExpression[] {
    const name = stepName(read);
    const { memberWrites } = this.#index;
    const groups = name === undefined ? memberWrites.keys() : new Set([name, ""]);
    const found: TSESTree.MemberExpression[] = [];
    for (const group of groups) {
      const byStep = memberWrites.has(group) ? this.#group(group).get(node) : undefined;
      for (const [step, targets] of byStep ?? []) if (canRead(read, step)) found.push(...targets);
    }
    return found;
  }

  /** The writes to members of one name (`""`: of computed ones), by the objects that they change. */
  #group(name: string): ByRoot {
    let byRoot = this.#byRoot.get(name);
    if (byRoot) return byRoot;
    byRoot = new Map();
    for (const target of this.#index.memberWrites.get(name) ?? []) {
      const step = this.#names.stepOf(target);
      for (const root of this.rootsOf(target.object)) {
        const byStep = byRoot.get(root) ?? new Map<Step, TSESTree.MemberExpression[]>();
        const targets = byStep.get(step);
        if (targets) targets.push(target);
        else byRoot.set(root, byStep.set(step, [target]));
      }
    }
    this.#byRoot.set(name, byRoot);
    return byRoot;
  }

  /** The objects that an expression may be: where they are made, or what yields them. */
  rootsOf(node: Node): ReadonlySet<Node> {
    let roots = this.#roots.get(node);
    if (!roots) this.#roots.set(node, (roots = rootsAt(this.#graph, node, WHOLE)));
    return roots;
  }

  /** What is written to `this.x` by the code that `isMeant`. */
  toThis(path: Path, isMeant: (target: TSESTree.MemberExpression) => boolean): readonly Edge[] {
    const [step] = path;
    if (step === undefined) return [];
    return this.#to(step)
      .filter((target) => target.object.type === "ThisExpression" && isMeant(target))
      .flatMap((target) => definitionEdges(target, remainder(path)));
  }

  /** Assignments to a property that reading `step` may see. */
  #to(step: Step): readonly TSESTree.MemberExpression[] {
    const { memberWrites } = this.#index;
    const name = stepName(step);
    if (name !== undefined) {
      return [...(memberWrites.get(name) ?? []), ...(memberWrites.get("") ?? [])];
    }
    return [...memberWrites.values()]
      .flat()
      .filter((target) => canRead(step, this.#names.stepOf(target)));
  }
}

/** Nodes that make an object, or stand for one that is given. */
export function isObjectRoot(node: Node): boolean {
  switch (node.type) {
    case "ArrayExpression":
    case "ArrowFunctionExpression":
    case "BlockStatement":
    case "CallExpression":
    case "ClassBody":
    case "ClassDeclaration":
    case "ClassExpression":
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "NewExpression":
    case "ObjectExpression":
    case "Program":
      return true;
    default:
      return parameterOf(node) !== undefined;
  }
}
