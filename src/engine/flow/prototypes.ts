/**
 * Prototypes of functions, and what they are made of.
 *
 *     F.prototype.run      util.inherits(F, Base)      Object.create(Base.prototype)
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { FileIndex } from "../syntax/file-index.ts";
import {
  calleeOf,
  unwrapped,
  type CallNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import { stepName, type Path } from "./access-path.ts";
import { value, type Edge, type Graph } from "./graph.ts";
import { argumentsOf } from "./parameter.ts";
import { functionsAt } from "./walks.ts";

export class Prototypes {
  readonly #index: FileIndex;
  readonly #file: SourceFile;
  readonly #graph: Graph;
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

  /** The same property of the functions that it inherits from. */
  above(node: FunctionNode, path: Path): readonly Edge[] {
    this.#above ??= this.#inherited();
    return (this.#above.get(node) ?? []).map((one) => value(one, path));
  }

  /** `proto` of `Object.create(proto)` */
  created(call: CallNode): Node | undefined {
    const callee = unwrapped(calleeOf(call));
    if (callee.type !== "MemberExpression" || staticName(callee) !== "create") return undefined;
    const { object } = callee;
    const isObject =
      object.type === "Identifier" && object.name === "Object" && !this.#file.variableOf(object);
    return isObject ? argumentsOf(call)[0] : undefined;
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
