/**
 * Which class or function makes an object: what `new` calls, what is above it, what is below it.
 *
 *     util.inherits(Job, Base)      Job.prototype = Object.create(Base.prototype)      class Job extends Base
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FileIndex } from "../syntax/file-index.ts";
import {
  functionAround,
  isClass,
  isFunction,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { classOf, constructorOf, isOwnThis } from "./class-members.ts";
import type { Graph } from "./graph.ts";
import { classAt, functionsAt, rootsAt } from "./walks.ts";
import { WHOLE } from "./access-path.ts";
import { addTo } from "../syntax/grouping.ts";

type Maker = ClassNode | FunctionNode;

const MAX_HEIRS = 16;

export class Makers {
  readonly #index: FileIndex;
  readonly #graph: Graph;
  readonly #classes = new Map<Node, ClassNode | undefined>();
  readonly #ofMethods = new Map<FunctionNode, FunctionNode>();
  #constructions: Map<Maker, TSESTree.NewExpression[]> | undefined;
  #elements: Map<ClassNode, TSESTree.JSXElement[]> | undefined;
  #heirs: Map<ClassNode, ClassNode[]> | undefined;

  /** `graph` is the one without writes. */
  constructor(index: FileIndex, graph: Graph) {
    this.#index = index;
    this.#graph = graph;
  }

  classAt(node: Node): ClassNode | undefined {
    if (!this.#classes.has(node)) this.#classes.set(node, classAt(this.#graph, node));
    return this.#classes.get(node);
  }

  /** The class or function above: what a class extends. */
  makerAbove({ superClass }: ClassNode): Maker | undefined {
    if (!superClass) return undefined;
    const above = this.classAt(superClass);
    if (above) return above;
    const { functions } = functionsAt(this.#graph, superClass);
    return functions.length === 1 ? functions[0] : undefined;
  }

  /** The constructor that `new` calls: the class's own, or the one of the class above. */
  constructorFor(owner: ClassNode): FunctionNode | undefined {
    let maker: Maker | undefined = owner;
    for (let depth = 0; maker && isClass(maker) && depth < MAX_HEIRS; depth += 1) {
      const constructor = constructorOf(maker);
      if (constructor) return constructor;
      maker = this.makerAbove(maker);
    }
    return undefined;
  }

  /** The constructor or function that hands out another object than the one that `new` makes. */
  substitutedBy(maker: Maker): FunctionNode | undefined {
    const callee = isClass(maker) ? this.constructorFor(maker) : maker;
    if (callee?.body.type !== "BlockStatement") return undefined;
    const last = callee.body.body.at(-1);
    return last?.type === "ReturnStatement" && last.argument?.type === "ObjectExpression"
      ? callee
      : undefined;
  }

  /** The class or function whose objects have this `this`: for a method of a prototype, whose prototype it is. */
  makerOf(
    owner: ClassNode | FunctionNode | TSESTree.ObjectExpression,
  ): ClassNode | FunctionNode | TSESTree.ObjectExpression | undefined {
    if (isClass(owner)) return owner;
    if (owner.type === "ObjectExpression") return prototypeOwner(owner, this.#graph) ?? owner;
    let maker = this.#ofMethods.get(owner);
    if (!maker) {
      const { parent } = owner;
      const target =
        parent.type === "AssignmentExpression" && parent.left.type === "MemberExpression"
          ? parent.left.object
          : undefined;
      const roots = target ? rootsAt(this.#graph, target, WHOLE) : [];
      maker = roots.map(({ node }) => bodyOwner(node)).find((one) => one !== undefined) ?? owner;
      this.#ofMethods.set(owner, maker);
    }
    return maker;
  }

  /** The expressions that make objects of a class or function with `new`. */
  constructionsOf(maker: Maker): readonly TSESTree.NewExpression[] {
    if (!this.#constructions) {
      this.#constructions = new Map();
      for (const node of this.#index.constructions) {
        const made = this.classAt(node.callee);
        const makers = made ? [made] : functionsAt(this.#graph, node.callee).functions;
        for (const one of makers) {
          addTo(this.#constructions, one, node);
        }
      }
    }
    return this.#constructions.get(maker) ?? [];
  }

  /** The JSX elements whose component is a class. */
  elementsOf(owner: ClassNode): readonly TSESTree.JSXElement[] {
    if (!this.#elements) {
      this.#elements = new Map();
      for (const element of [...this.#index.components.values()].flat()) {
        const component = this.classAt(element.openingElement.name);
        if (component) addTo(this.#elements, component, element);
      }
    }
    return this.#elements.get(owner) ?? [];
  }

  /** The classes of the file that extend a class, directly or not. */
  heirsOf(owner: ClassNode): readonly ClassNode[] {
    if (!this.#heirs) {
      this.#heirs = new Map();
      for (const heir of this.#index.classes) {
        let above: Maker | undefined = this.makerAbove(heir);
        for (let depth = 0; above && isClass(above) && depth < MAX_HEIRS; depth += 1) {
          addTo(this.#heirs, above, heir);
          above = this.makerAbove(above);
        }
      }
    }
    return this.#heirs.get(owner)?.slice(0, MAX_HEIRS) ?? [];
  }

  /** `super(…)` and `Base.call(this, …)` in a constructor. */
  callsOfMakersAbove(callee: FunctionNode): readonly TSESTree.CallExpression[] {
    return (this.#index.superCalls.get(callee) ?? []).filter((call) => this.calledAbove(call));
  }

  /** The class or function that such a call calls on `this`. */
  calledAbove(call: TSESTree.CallExpression): Maker | undefined {
    const { callee } = call;
    if (callee.type === "Super") {
      const around = functionAround(call);
      const owner = around && classOf(around);
      return owner && this.makerAbove(owner);
    }
    const [self] = call.arguments;
    if (callee.type !== "MemberExpression" || self?.type !== "ThisExpression") return undefined;
    const name = staticName(callee);
    const around = functionAround(call);
    if (name !== "call" && name !== "apply") return undefined;
    if (!around || !isOwnThis(self, around)) return undefined;
    const { functions } = functionsAt(this.#graph, callee.object);
    return functions.length === 1 ? functions[0] : this.classAt(callee.object);
  }
}

/** The function whose prototype, and `this`, a body stands for. */
export function bodyOwner(root: Node): FunctionNode | undefined {
  return root.type === "BlockStatement" &&
    root.parent.type !== "ArrowFunctionExpression" &&
    isFunction(root.parent)
    ? root.parent
    : undefined;
}

/** `F` of `F.prototype = { … }` */
function prototypeOwner(
  literal: TSESTree.ObjectExpression,
  graph: Graph,
): FunctionNode | undefined {
  const { parent } = literal;
  if (parent.type !== "AssignmentExpression" || parent.right !== literal) return undefined;
  const { left } = parent;
  if (left.type !== "MemberExpression" || staticName(left) !== "prototype") return undefined;
  return functionsAt(graph, left.object).functions[0];
}
