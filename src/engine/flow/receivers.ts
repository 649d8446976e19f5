/**
 * Which objects of the file an expression may be, where the way there leads through parameters: by
 * the arguments of the calls in sight, and by annotations where these give nothing.
 *
 *     class Jobs { constructor(shell) { this.shell = shell; } }   new Jobs(new Shell())   `this.shell` is that Shell
 *     start(shell: Shell)                                         `shell` is what any Shell is
 *
 * Asked for methods alone: what objects hold differs from one to the other, what they can do does not.
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { FileIndex } from "../syntax/file-index.ts";
import { givenName } from "../syntax/function-name.ts";
import type { FunctionNode, Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { WHOLE, type Path } from "./access-path.ts";
import type { CallSite } from "./call-site.ts";
import type { Callees } from "./callees.ts";
import { classOf, constructorOf } from "./class-members.ts";
import type { DeclaredTypes } from "./declared-types.ts";
import type { Graph, ParameterEnd } from "./graph.ts";
import type { Makers } from "./makers.ts";
import { argumentEdges, callOnTheSpot, parameterOf } from "./parameter.ts";
import { isMadeHere } from "./visibility.ts";
import { endsOf, stateKey } from "./walks.ts";
import { isCut } from "./walks-in-progress.ts";

/** More values than this, and the rest is not seen. */
const MAX_STATES = 50;

export class Receivers {
  readonly #index: FileIndex;
  readonly #graph: Graph;
  readonly #makers: Makers;
  readonly #callees: Callees;
  readonly #types: DeclaredTypes;
  readonly #memo = new Map<Node, ReadonlySet<Node>>();
  readonly #calls = new Map<FunctionNode, readonly CallSite[]>();

  /** `graph` is the one without writes, and `callees` follows it. */
  constructor(
    index: FileIndex,
    graph: Graph,
    makers: Makers,
    callees: Callees,
    types: DeclaredTypes,
  ) {
    this.#index = index;
    this.#graph = graph;
    this.#makers = makers;
    this.#callees = callees;
    this.#types = types;
  }

  /** Where the objects are made; the body of a class stands for all that it makes. */
  of(node: Node): ReadonlySet<Node> {
    let roots = this.#memo.get(node);
    if (!roots) {
      roots = this.#find(node);
      if (!isCut()) this.#memo.set(node, roots);
    }
    return roots;
  }

  /** Of a method that is called: `undefined` where no function of the file has such a name. */
  ofMember(callee: Node): ReadonlySet<Node> | undefined {
    const name = callee.type === "MemberExpression" ? staticName(callee) : undefined;
    if (callee.type !== "MemberExpression" || name === undefined) return undefined;
    return this.#index.methodNames.has(name) ? this.of(callee.object) : undefined;
  }

  #find(start: Node): ReadonlySet<Node> {
    const roots = new Set<Node>();
    const seen = new Set<string>();
    const pending: { readonly node: Node; readonly path: Path }[] = [{ node: start, path: WHOLE }];
    const parameters: ParameterEnd[] = [];
    // The list grows while it is read.
    for (const { node, path } of pending) {
      const key = stateKey(node, path);
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > MAX_STATES) break;
      for (const end of endsOf(this.#graph, node, path).ends) {
        if (end.kind === "constant" && isMadeHere(end.node)) roots.add(end.node);
        if (end.kind !== "parameter") continue;
        parameters.push(end);
        pending.push(...this.#givenTo(end));
      }
    }
    if (roots.size > 0) return roots;
    const declared = [
      ...this.#types.classesAt(start),
      ...parameters.flatMap(({ node, path }) => this.#types.classesAt(node, path)),
    ];
    return new Set(declared.map(({ body }) => body));
  }

  #givenTo({ callee, node, path }: ParameterEnd): readonly { node: Node; path: Path }[] {
    const parameter = parameterOf(node);
    if (!parameter) return [];
    return this.#callsOf(callee).flatMap((site) =>
      argumentEdges(site, parameter, path).flatMap((edge) => (edge.kind === "value" ? edge : [])),
    );
  }

  /** The calls that call a function by its name. */
  #callsOf(callee: FunctionNode): readonly CallSite[] {
    let sites = this.#calls.get(callee);
    if (!sites) {
      sites = this.#findCalls(callee);
      if (!isCut()) this.#calls.set(callee, sites);
    }
    return sites;
  }

  #findCalls(callee: FunctionNode): readonly CallSite[] {
    const onTheSpot = callOnTheSpot(callee);
    if (onTheSpot) return [onTheSpot];
    const owner = classOf(callee);
    if (owner && constructorOf(owner) === callee) {
      const heirs = this.#makers.heirsOf(owner);
      const makers = [owner, ...heirs.filter((heir) => !constructorOf(heir))];
      const calls = [
        ...makers.flatMap((maker) => this.#makers.constructionsOf(maker)),
        ...heirs.flatMap((heir) => {
          const constructor = constructorOf(heir);
          const above = constructor ? this.#makers.callsOfMakersAbove(constructor) : [];
          return above.filter((call) => this.#makers.calledAbove(call) === owner);
        }),
      ];
      return calls.map((call) => ({ call, shift: 0 }));
    }
    const name = givenName(callee);
    return (name === undefined ? [] : (this.#index.calls.get(name) ?? [])).flatMap((call) =>
      this.#callees.of(call).callees.flatMap((one) => (one.callee === callee ? one.site : [])),
    );
  }
}
