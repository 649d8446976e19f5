/**
 * Which rows of the libraries are about a call: found by what is called, or by what its method
 * belongs to.
 *
 *     exec(x)            rows about the export `exec` of `child_process`
 *     pool.query(x)      rows about the method `query` of a Pool
 *     db("users")        rows about calling a Knex itself: the method without a name
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Callee, Library } from "../../libraries/library.ts";
import { apisAt, type Api } from "../bindings/api.ts";
import { isCut } from "../flow/walks-in-progress.ts";
import { earlierCalls } from "../syntax/call-chain.ts";
import { lastName } from "../syntax/file-index.ts";
import { staticName } from "../syntax/static-name.ts";
import { calleeOf, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { Checker } from "../types/checker.ts";
import { borrowedBy } from "./borrowed.ts";
import { isLive, type Conditions } from "./conditions.ts";
import { CheckedTypes } from "./checked-types.ts";
import { givenToFactory } from "./factory-parameters.ts";
import type { ModelGraph } from "./model-graph.ts";
import { PossibleExports, type KnownNames } from "./possible-export.ts";
import { NEW, SinkIndex, type CalleeIndex, type Entry } from "./callee-index.ts";

export class CallRows {
  readonly #graph: ModelGraph;
  readonly #declared: CheckedTypes | undefined;
  readonly #possible = new Map<KnownNames, PossibleExports>();
  readonly #apis = new Map<Node, readonly Api[]>();
  readonly #mentioned = new Map<Library, boolean>();
  readonly #rows = new Map<CallNode, Map<object, readonly Entry<Callee>[]>>();

  constructor(graph: ModelGraph) {
    this.#graph = graph;
    const checker = Checker.of(graph.local.file.sourceCode);
    this.#declared = checker && new CheckedTypes(checker, graph.registry);
  }

  /** The exports and globals that an expression may be. */
  apisAt(node: Node): readonly Api[] {
    let known = this.#apis.get(node);
    if (!known) {
      known = [...apisAt(this.#graph, node), ...givenToFactory(this.#graph, node)];
      if (!isCut()) this.#apis.set(node, known);
    }
    return known;
  }

  /** Whether an expression may be an export of which such a table has rows. */
  mayBeExport(node: Node, names: KnownNames = this.#graph.registry): boolean {
    let possible = this.#possible.get(names);
    if (!possible) {
      possible = new PossibleExports(this.#graph.local, names);
      this.#possible.set(names, possible);
    }
    return possible.has(node);
  }

  /** The rows of one table that are about a call. */
  of<Row extends Callee & Conditions>(
    index: CalleeIndex<Row>,
    call: CallNode,
  ): readonly Entry<Row>[] {
    const byIndex = this.#rows.get(call) ?? new Map<object, readonly Entry<Callee>[]>();
    const known = byIndex.get(index);
    // What is kept under an index came out of it.
    if (known) return known as readonly Entry<Row>[];
    const rows = this.#find(index, call);
    if (!isCut()) this.#rows.set(call, byIndex.set(index, rows));
    return rows;
  }

  #find<Row extends Callee & Conditions>(
    index: CalleeIndex<Row>,
    call: CallNode,
  ): readonly Entry<Row>[] {
    const callee = calledBy(call);
    const isKnown = (earlier: CallNode) => this.#apis.has(calledBy(earlier));
    for (const earlier of earlierCalls(call, isKnown)) this.apisAt(calledBy(earlier));
    const rows = [...this.#exportRows(index, call, callee)];
    const borrowed = borrowedBy(call, this.#graph.local.file);
    if (call.type === "NewExpression") {
      if (rows.length === 0) rows.push(...this.#methodRows(index.methods(NEW), callee, false));
    } else {
      if (callee.type === "MemberExpression") {
        const methods = index.methods(lastName(call));
        rows.push(...this.#methodRows(methods, callee.object, rows.length > 0));
        if (rows.length === 0 && index instanceof SinkIndex) {
          rows.push(...this.#declaredRows(methods, callee.object));
        }
      }
      if (rows.length === 0) rows.push(...this.#ownRows(index, callee));
      if (rows.length === 0 && borrowed !== undefined) {
        rows.push(...index.methods(borrowed).filter(({ row }) => row.type === "*"));
      }
    }
    return rows.filter(({ row }) =>
      isLive(this.#graph, { call, shift: borrowed === undefined ? 0 : 1 }, row),
    );
  }

  #exportRows<Row extends Callee>(
    index: CalleeIndex<Row>,
    call: CallNode,
    callee: Node,
  ): readonly Entry<Row>[] {
    const isNew = call.type === "NewExpression";
    switch (callee.type) {
      case "CallExpression":
      case "Identifier":
      case "MemberExpression":
      case "SequenceExpression":
        if (!this.#mayBeExport(index, callee, isNew)) return [];
        return this.apisAt(callee).flatMap((api) =>
          isNew ? index.classes(api) : index.exports(api),
        );
      default:
        return [];
    }
  }

  /** A quick look, before the walk: by the name of a member, and by where the name comes from. */
  #mayBeExport<Row extends Callee>(index: CalleeIndex<Row>, callee: Node, isNew: boolean): boolean {
    const name = callee.type === "MemberExpression" ? staticName(callee) : undefined;
    const isKnown =
      name === undefined ||
      name === "default" ||
      (isNew ? index.hasClass(name) : index.hasExport(name));
    return isKnown && this.mayBeExport(callee, index);
  }

  #methodRows<Row extends Callee>(
    candidates: readonly Entry<Row>[],
    receiver: Node,
    isKnown: boolean,
  ): readonly Entry<Row>[] {
    if (candidates.length === 0) return [];
    const isOfAny = (row: Row) => row.type === "*";
    const typed = candidates.filter(({ row }) => !isOfAny(row));
    if (typed.length > 0) {
      const found = typed.filter(({ row }) => this.#graph.types.isAnyOf(receiver, row.type));
      if (found.length > 0) return found;
    }
    return isKnown ? [] : candidates.filter(({ row }) => isOfAny(row));
  }

  /** Rows about methods of what only TypeScript knows the receiver to be. */
  #declaredRows<Row extends Callee>(
    candidates: readonly Entry<Row>[],
    receiver: Node,
  ): readonly Entry<Row>[] {
    return candidates.filter(
      ({ row }) => row.type !== "*" && this.#declared?.isAnyOf(receiver, row.type),
    );
  }

  /** Rows about calling an object itself: of libraries only that the file speaks of. */
  #ownRows<Row extends Callee>(index: CalleeIndex<Row>, callee: Node): readonly Entry<Row>[] {
    const candidates = index.methods("").filter(({ library }) => this.#isMentioned(library));
    return this.#methodRows(candidates, callee, false);
  }

  #isMentioned(library: Library): boolean {
    let known = this.#mentioned.get(library);
    if (known === undefined) {
      const { text } = this.#graph.local.file.sourceCode;
      known = library.modules.some((module) => text.includes(module));
      this.#mentioned.set(library, known);
    }
    return known;
  }
}

function calledBy(call: CallNode): Node {
  return unwrapped(calleeOf(call));
}
