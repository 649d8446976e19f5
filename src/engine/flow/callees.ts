/**
 * The functions of the file that its calls call, found once per call, and how each is called.
 *
 *     run(x)   job.run(x)   run.call(self, x)   run.apply(self, list)   run.bind(self, x)()   make(x)()
 *     Reflect.apply(run, self, list)
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import { earlierCalls } from "../syntax/call-chain.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { nameStep, WHOLE, type Path } from "./access-path.ts";
import type { CallSite, Context } from "./call-site.ts";
import type { CallEdge, Graph } from "./graph.ts";
import { argumentsOf } from "./parameter.ts";
import { targetsAt } from "./targets.ts";
import { isCut } from "./walks-in-progress.ts";

/** A function that a call calls. */
export interface Callee extends Context {
  /** What `this` is in it. */
  readonly receiver?: Node;
  /** Of a closure: the call in which it was made. */
  readonly madeIn?: Context;
}

interface Found {
  readonly callees: readonly Callee[];
  /** Whether it can be nothing else that is called. */
  readonly isComplete: boolean;
}

/** The objects that the receiver of a called method may be, if it is worth to ask. */
interface ReceiverSource {
  ofMember(callee: Node): ReadonlySet<Node> | undefined;
}

export class Callees {
  readonly #graph: Graph;
  readonly #receivers: ReceiverSource | undefined;
  readonly #memo = new Map<CallNode, Found>();

  /** Follows what is called over the given graph, and methods through parameters where it may. */
  constructor(graph: Graph, receivers?: ReceiverSource) {
    this.#graph = graph;
    this.#receivers = receivers;
  }

  of(call: CallNode): Found {
    const known = this.#memo.get(call);
    if (known) return known;
    for (const earlier of earlierCalls(call, (one) => this.#memo.has(one))) this.#find(earlier);
    return this.#find(call);
  }

  #find(call: CallNode): Found {
    const callee = unwrapped(calleeOf(call));
    const plain = this.#called(callee, { call, shift: 0 }, objectOf(callee));
    let found = plain.callees.length > 0 ? plain : (this.#indirect(call, callee) ?? plain);
    if (!found.isComplete) found = this.#withReceivers(found, call, callee);
    if (!isCut()) this.#memo.set(call, found);
    return found;
  }

  /** `f.call(self, x)`, `f.apply(self, list)`, `Reflect.apply(f, self, list)` */
  #indirect(call: CallNode, callee: Node): Found | undefined {
    if (callee.type !== "MemberExpression") return undefined;
    const reflected = reflectedList(call, 0, WHOLE);
    const [self, list] = argumentsOf(call);
    if (reflected) {
      return self && this.#called(self, { call, shift: 0, list: reflected }, list);
    }
    switch (staticName(callee)) {
      case "apply":
        return list && this.#called(callee.object, { call, shift: 0, list }, self);
      case "call":
        return this.#called(callee.object, { call, shift: 1 }, self);
      default:
        return undefined;
    }
  }

  /** The methods that the object at hand may have besides, if it came through parameters. */
  #withReceivers(found: Found, call: CallNode, callee: Node): Found {
    const objects = this.#receivers?.ofMember(callee);
    if (!objects || callee.type !== "MemberExpression") return found;
    const known = new Set(found.callees.map((one) => one.callee));
    const site = { call, shift: 0 };
    const methods = [...objects].flatMap((object) =>
      targetsAt(this.#graph, object, [nameStep(staticName(callee) ?? "")]).targets.flatMap(
        (target): Callee | readonly [] => {
          if (known.has(target.callee)) return [];
          known.add(target.callee);
          return { callee: target.callee, site, receiver: callee.object };
        },
      ),
    );
    return { callees: [...found.callees, ...methods], isComplete: false };
  }

  #called(node: Node, site: CallSite, receiver: Node | undefined): Found {
    const { isComplete, targets } = targetsAt(this.#graph, node);
    const callees = targets.map(({ bound, callee, madeIn }): Callee => {
      const self = bound ? argumentsOf(bound)[0] : receiver;
      return {
        callee,
        site: bound ? { ...site, shift: site.shift + 1 - argumentsOf(bound).length, bound } : site,
        ...(self && { receiver: self }),
        ...(madeIn && { madeIn }),
      };
    });
    return { callees, isComplete };
  }
}

/** `list` of `Reflect.apply(f, self, list)`, if `f` is meant: the whole of the first argument. */
export function reflectedList(call: CallSite["call"], index: number, path: Path): Node | undefined {
  if (call.type !== "CallExpression" || index > 0 || path.length > 0) return undefined;
  const { callee } = call;
  const isReflect =
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === "Reflect" &&
    staticName(callee) === "apply";
  return isReflect ? argumentsOf(call)[2] : undefined;
}

/** The edge to what a call of a function yields. */
export function resultEdge(callee: Callee, path: Path): CallEdge {
  return { kind: "call", ...callee, path, result: "return" };
}

function objectOf(callee: Node): Node | undefined {
  return callee.type === "MemberExpression" && callee.object.type !== "Super"
    ? callee.object
    : undefined;
}
