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
import { givenName, writtenName } from "../syntax/function-name.ts";
import { calleeOf, unwrapped, type CallNode, type FunctionNode } from "../syntax/node.ts";
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
    const name = givenName(callee);
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
