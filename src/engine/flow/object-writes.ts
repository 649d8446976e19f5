/**
 * What the file writes into objects, by whatever name they go at the time.
 *
 *     const p = o;  p.a = x;      `o.a` ← `x`, because `o` and `p` have one root: the place where the object is made
 *     fill(o);                    `o.a` ← what the function leaves in its parameter, as this call has it
 *
 * Found on the graph without writes: otherwise the question would contain itself.
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FileIndex } from "../syntax/file-index.ts";
import { addTo } from "../syntax/grouping.ts";
import type { Node } from "../syntax/node.ts";
import {
  canRead,
  KEY,
  pathBelow,
  remainder,
  stepName,
  WHOLE,
  type Path,
  type Step,
} from "./access-path.ts";
import { definitionEdges } from "./definition-edges.ts";
import { leftBehind, type GivenObjects, type Giving } from "./given-objects.ts";
import type { Edge, Graph } from "./graph.ts";
import type { Names } from "./names.ts";
import { parameterOf } from "./parameter.ts";
import { rootsAt, stateKey, type Root } from "./walks.ts";

/** A write to a property, by an assignment or by a function that is given the object. */
export type Write = {
  /** Where in the object it writes. */
  readonly to: Path;
} & (
  | { readonly kind: "assignment"; readonly target: TSESTree.MemberExpression }
  | { readonly kind: "call"; readonly giving: Giving }
);

type ByRoot = ReadonlyMap<Node, readonly Write[]>;

export class ObjectWrites {
  readonly #index: FileIndex;
  readonly #names: Names;
  readonly #graph: Graph;
  readonly #given: GivenObjects;
  readonly #roots = new Map<Node, readonly Root[]>();
  readonly #nodes = new Map<Node, ReadonlySet<Node>>();
  readonly #byRoot = new Map<string, ByRoot>();
  readonly #parameters = new Map<string, readonly (readonly [Node, readonly Write[]])[]>();

  /** `graph` is the one without writes. */
  constructor(index: FileIndex, names: Names, graph: Graph, given: GivenObjects) {
    this.#index = index;
    this.#names = names;
    this.#graph = graph;
    this.#given = given;
  }

  /** What the file writes to a property of the object that `node` makes or is given. */
  edges(node: Node, path: Path, isMeant: (place: Node) => boolean = () => true): readonly Edge[] {
    return this.into(node, path)
      .filter((write) => isMeant(placeOf(write)))
      .flatMap((write) => writtenEdges(write, path));
  }

  /** The writes whose value reading `path` can yield, wherever the object goes by another name. */
  into(node: Node, path: Path): readonly Write[] {
    if (path.length === 0 || path[0] === KEY || !isObjectRoot(node)) return [];
    const found: Write[] = [];
    for (const group of this.#groupsOf(node, path)) {
      for (const write of this.#group(group).get(node) ?? []) {
        if (pathBelow(write.to, path)) found.push(write);
      }
    }
    return found;
  }

  /** The parameters into whose objects something is written that reading `path` may see. */
  toParameters(path: Path): readonly (readonly [Node, readonly Write[]])[] {
    return path.flatMap((step) => {
      const name = stepName(step);
      if (name === undefined || !this.#index.memberWrites.has(name)) return [];
      let parameters = this.#parameters.get(name);
      if (!parameters) {
        parameters = [...this.#group(name)].filter(([root]) => parameterOf(root));
        this.#parameters.set(name, parameters);
      }
      return parameters;
    });
  }

  /** The names under which such writes stand in the index. */
  #groupsOf(node: Node, path: Path): ReadonlySet<string> {
    const { memberWrites } = this.#index;
    const groups = new Set<string>();
    // Only of what is given are the parts of parts not objects of their own.
    for (const step of isGiven(node) ? path : path.slice(0, 1)) {
      const name = stepName(step);
      if (name === undefined) return new Set(memberWrites.keys());
      for (const group of [name, ""]) if (memberWrites.has(group)) groups.add(group);
    }
    return groups;
  }

  /** The writes to members of one name (`""`: of computed ones), by the objects that they change. */
  #group(name: string): ByRoot {
    let byRoot = this.#byRoot.get(name);
    if (!byRoot) this.#byRoot.set(name, (byRoot = this.#grouped(name)));
    return byRoot;
  }

  #grouped(name: string): ByRoot {
    const byRoot = new Map<Node, Write[]>();
    const seen = new Set<string>();
    for (const target of this.#index.memberWrites.get(name) ?? []) {
      const step = this.#names.stepOf(target);
      for (const root of this.placesOf(target.object)) {
        addTo(byRoot, root.node, { kind: "assignment", target, to: [...root.path, step] });
        const key = `${stateKey(root.node, root.path)}\n${step}`;
        if (seen.has(key)) continue;
        seen.add(key);
        for (const { giving, root: given } of this.#given.to(root)) {
          addTo(byRoot, given.node, { kind: "call", giving, to: [...given.path, step] });
        }
      }
    }
    return byRoot;
  }

  /** The objects that an expression may be: where they are made, or what yields them. */
  rootsOf(node: Node): ReadonlySet<Node> {
    let nodes = this.#nodes.get(node);
    if (!nodes) {
      nodes = new Set(this.placesOf(node).map((root) => root.node));
      this.#nodes.set(node, nodes);
    }
    return nodes;
  }

  /** The same, with the part that the object is of what is given. */
  placesOf(node: Node): readonly Root[] {
    let roots = this.#roots.get(node);
    if (!roots) this.#roots.set(node, (roots = rootsAt(this.#graph, node, WHOLE)));
    return roots;
  }

  /** What is written to `this.x` by the code that `isMeant`. */
  toThis(path: Path, isMeant: (target: TSESTree.MemberExpression) => boolean): readonly Edge[] {
    return this.targetsInThis(path)
      .filter((target) => isMeant(target))
      .flatMap((target) => definitionEdges(target, remainder(path)));
  }

  /** Assignments to `this.x` that reading `path` may see, whatever `this` is. */
  targetsInThis([step]: Path): readonly TSESTree.MemberExpression[] {
    if (step === undefined) return [];
    return this.#to(step).filter((target) => target.object.type === "ThisExpression");
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

/** Where in the code a write stands. */
export function placeOf(write: Write): Node {
  return write.kind === "assignment" ? write.target : write.giving.site.call;
}

/** What a write gives to what `path`, which leads there, reads of its object. */
export function writtenEdges(write: Write, path: Path): readonly Edge[] {
  if (write.kind === "assignment") {
    const rest = pathBelow(write.to, path);
    return rest ? definitionEdges(write.target, rest) : [];
  }
  const inner = pathBelow(write.to.slice(0, -1), path);
  return inner ? [leftBehind(write.giving, inner)] : [];
}

/** Nodes that make an object, or stand for one that is given. */
export function isObjectRoot(node: Node): boolean {
  switch (node.type) {
    case "ArrayExpression":
    case "ArrowFunctionExpression":
    case "BlockStatement":
    case "ClassBody":
    case "ClassDeclaration":
    case "ClassExpression":
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
    case "ImportSpecifier":
    case "NewExpression":
    case "ObjectExpression":
    case "Program":
      return true;
    default:
      return isGiven(node);
  }
}

/** Whether a node stands for an object that comes from elsewhere. */
function isGiven(node: Node): boolean {
  return (
    node.type === "CallExpression" ||
    node.type.startsWith("Import") ||
    parameterOf(node) !== undefined
  );
}
