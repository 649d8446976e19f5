/**
 * Prototypes of functions, and what they are made of.
 *
 *     F.prototype.run      util.inherits(F, Base)      Object.create(Base.prototype)
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { FileIndex } from "../syntax/file-index.ts";
import { addTo } from "../syntax/grouping.ts";
import {
  calleeOf,
  unwrapped,
  type CallNode,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import { stepName, type Path } from "./access-path.ts";
import { value, type Edge, type Graph } from "./graph.ts";
import { argumentsOf } from "./parameter.ts";
import { classAt, functionsAt } from "./walks.ts";

export class Prototypes {
  readonly #index: FileIndex;
  readonly #file: SourceFile;
  readonly #graph: Graph;
  #mixins: Map<ClassNode | FunctionNode, Node[]> | undefined;
  #above: Map<FunctionNode, Node[]> | undefined;

  /** `graph` is the one without writes. */
  constructor(index: FileIndex, file: SourceFile, graph: Graph) {
    this.#index = index;
    this.#file = file;
    this.#graph = graph;
  }

  /** What a function's property is: of its prototype, what the body stands for, and what is above. */
  edges(node: FunctionNode, path: Path): readonly Edge[] {
    if (stepName(path[0]) !== "prototype" || node.type === "ArrowFunctionExpression") return [];
    return [value(node.body, path.slice(1)), ...this.above(node, path)];
  }

  /** The objects whose members `Object.assign` gives to all that a class or function makes. */
  mixedInto(maker: ClassNode | FunctionNode): readonly Node[] {
    return (this.#mixins ??= this.#allMixins()).get(maker) ?? [];
  }

  /** The class or function whose prototype a call extends: `Object.assign(Job.prototype, methods)` */
  extendedBy(call: CallNode): ClassNode | FunctionNode | undefined {
    const [target] = argumentsOf(call);
    if (!this.#isOfObject(call, "assign") || target?.type !== "MemberExpression") return undefined;
    if (staticName(target) !== "prototype") return undefined;
    const owner = classAt(this.#graph, target.object);
    return owner ?? functionsAt(this.#graph, target.object).functions[0];
  }

  #allMixins(): Map<ClassNode | FunctionNode, Node[]> {
    const mixins = new Map<ClassNode | FunctionNode, Node[]>();
    for (const call of this.#index.calls.get("assign") ?? []) {
      const maker = this.extendedBy(call);
      if (!maker) continue;
      for (const source of argumentsOf(call).slice(1)) {
        if (source.type !== "SpreadElement") addTo(mixins, maker, source);
      }
    }
    return mixins;
  }

  /** The same property of the functions that it inherits from. */
  above(node: FunctionNode, path: Path): readonly Edge[] {
    this.#above ??= this.#inherited();
    return (this.#above.get(node) ?? []).map((one) => value(one, path));
  }

  /** `proto` of `Object.create(proto)` */
  created(call: CallNode): Node | undefined {
    return this.#isOfObject(call, "create") ? argumentsOf(call)[0] : undefined;
  }

  /** Whether a call is one of `Object`'s own functions. */
  #isOfObject(call: CallNode, name: string): boolean {
    const callee = unwrapped(calleeOf(call));
    if (callee.type !== "MemberExpression" || staticName(callee) !== name) return false;
    const { object } = callee;
    return (
      object.type === "Identifier" && object.name === "Object" && !this.#file.variableOf(object)
    );
  }

  /** Functions with those above them: by `inherits`, whoever offers it. */
  #inherited(): Map<FunctionNode, Node[]> {
    const above = new Map<FunctionNode, Node[]>();
    for (const call of this.#index.calls.get("inherits") ?? []) {
      const [heir, base] = argumentsOf(call);
      if (!heir || !base) continue;
      for (const callee of functionsAt(this.#graph, heir).functions) {
        above.set(callee, [...(above.get(callee) ?? []), base]);
      }
    }
    return above;
  }
}
