/**
 * The calls of a function in the file, found by its name.
 *
 *     const fill = (job) => { … };   fill({});   tools.fill({});   fill.call(self, {});
 *
 * A function that goes by another name where it is called has more calls than these.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { FileIndex } from "../syntax/file-index.ts";
import {
  calleeOf,
  unwrapped,
  type CallNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import type { Callee, Callees } from "./callees.ts";
import { callOnTheSpot } from "./parameter.ts";

/** Of a name that is called more often, no call is seen. */
const MAX_CALLS = 500;

export class CallSites {
  readonly #index: FileIndex;
  readonly #callees: Callees;
  readonly #memo = new Map<FunctionNode, readonly Callee[]>();

  constructor(index: FileIndex, callees: Callees) {
    this.#index = index;
    this.#callees = callees;
  }

  of(callee: FunctionNode): readonly Callee[] {
    let sites = this.#memo.get(callee);
    if (!sites) this.#memo.set(callee, (sites = this.#find(callee)));
    return sites;
  }

  #find(callee: FunctionNode): readonly Callee[] {
    const onTheSpot = callOnTheSpot(callee);
    if (onTheSpot) return [{ callee, site: onTheSpot }];
    const name = nameOf(callee);
    if (name === undefined) return [];
    const calls = this.#named(name);
    if (calls.length > MAX_CALLS) return [];
    return calls.flatMap((call) =>
      this.#callees.of(call).callees.filter((found) => found.callee === callee),
    );
  }

  /** `name(…)`, `tools.name(…)`, `name.call(…)`, `name.apply(…)` */
  #named(name: string): readonly CallNode[] {
    const { calls } = this.#index;
    const indirect = ["apply", "call"]
      .flatMap((method) => calls.get(method) ?? [])
      .filter((call) => {
        const callee = unwrapped(calleeOf(call));
        return callee.type === "MemberExpression" && writtenName(callee.object) === name;
      });
    return [...(name === "" ? [] : (calls.get(name) ?? [])), ...indirect];
  }
}

/** The name that a function is given where it stands. */
function nameOf(callee: FunctionNode): string | undefined {
  if (callee.type !== "ArrowFunctionExpression" && callee.id) return callee.id.name;
  const { parent } = callee;
  switch (parent.type) {
    case "AssignmentExpression":
      return parent.right === callee ? writtenName(parent.left) : undefined;
    case "MethodDefinition":
    case "Property":
    case "PropertyDefinition":
      return parent.value === callee ? staticName(parent) : undefined;
    case "VariableDeclarator":
      return writtenName(parent.id);
    default:
      return undefined;
  }
}

function writtenName(node: Node): string | undefined {
  const inner = unwrapped(node);
  if (inner.type === "Identifier") return inner.name;
  return inner.type === "MemberExpression" ? staticName(inner) : undefined;
}
