/**
 * The full value-flow graph: the local one, with the calls that libraries say something about.
 *
 *     ids.map((id) => "#" + id)      the result's elements ← what the function returns; `id` ← the elements of `ids`
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Callee, Place, Propagator, Sanitizer } from "../../libraries/library.ts";
import type { Api } from "../bindings/api.ts";
import { CONTENTS, isText, pathBelow, WHOLE, type Path } from "../flow/access-path.ts";
import {
  computed,
  value,
  type CallEdge,
  type Edge,
  type ParameterEnd,
  type ValueEdge,
} from "../flow/graph.ts";
import type { Current } from "../flow/current-properties.ts";
import { definitionEdges } from "../flow/definition-edges.ts";
import { EdgeMemo } from "../flow/edge-memo.ts";
import { leftBehind } from "../flow/given-objects.ts";
import type { LocalGraph } from "../flow/local-graph.ts";
import { isObjectRoot } from "../flow/object-writes.ts";
import { argumentsOf, parameterOf } from "../flow/parameter.ts";
import type { Use } from "../flow/use.ts";
import { Exported } from "../flow/exported.ts";
import { Uses } from "../flow/use-memo.ts";
import { functionsAt } from "../flow/walks.ts";
import {
  calleeOf,
  codeUnitOf,
  isCall,
  type CallNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { CallRows } from "./call-rows.ts";
import type { Conditions } from "./conditions.ts";
import type { Callers, ModelGraph } from "./model-graph.ts";
import { sentTo } from "./channels.ts";
import { FunctionUses } from "./function-uses.ts";
import { isAbout, within } from "./place-path.ts";
import { argumentsAt, RowPlaces } from "./row-places.ts";
import { SharedObjects } from "./shared-objects.ts";
import { wrappedEdges } from "./wrappings.ts";
import { Writers } from "./writers.ts";
import { ObjectTypes } from "./object-types.ts";
import type { KnownNames } from "./possible-export.ts";
import type { CalleeIndex, Entry } from "./callee-index.ts";
import { listOf, type Registry } from "./registry.ts";

export class FullGraph implements ModelGraph {
  readonly local: LocalGraph;
  readonly registry: Registry;
  readonly types: ObjectTypes;
  readonly #memo = new EdgeMemo();
  readonly #exported: Exported;
  readonly #uses: FunctionUses;
  readonly #rows: CallRows;
  readonly #writers: Writers;
  readonly #places: RowPlaces;
  readonly #shared = new SharedObjects(this);

  constructor(local: LocalGraph, registry: Registry) {
    this.local = local;
    this.registry = registry;
    const uses = new Uses(local);
    this.#uses = new FunctionUses(this, uses);
    this.#places = new RowPlaces(this, uses);
    this.#exported = new Exported(local, uses);
    this.#writers = new Writers(local, registry);
    this.types = new ObjectTypes(this);
    this.#rows = new CallRows(this);
  }

  resultsOf(edge: CallEdge): readonly ValueEdge[] {
    return this.local.resultsOf(edge);
  }

  predecessors(node: Node, path: Path): readonly Edge[] {
    return this.#memo.of(node, path, () => {
      const local = this.local.predecessors(node, path);
      const edges = isCall(node)
        ? this.#callEdges(node, path, local)
        : wrappedEdges(node, local, this.registry);
      const current = this.local.heap.currentAt(node, path);
      const written = current
        ? this.#writtenSince(current)
        : [...this.#writtenBy(node, path), ...this.#shared.edges(node, path)];
      return written.length > 0 ? [...edges, ...written] : edges;
    });
  }

  /** What a name is, or a property of it, if only some of its definitions count. */
  among(definitions: ReadonlySet<Node>, node: Node, path: Path): readonly Edge[] {
    const current = this.local.heap.currentAmong(definitions, node, path);
    if (current) return [...current.edges, ...this.#writtenSince(current)];
    const variable = this.local.file.variableOf(node);
    const all =
      variable && [...definitions].some(({ type }) => type === "MemberExpression")
        ? this.local.control.writesOf(variable)
        : definitions;
    return [...all].flatMap((definition) => definitionEdges(definition, path));
  }

  /** The exports and globals that an expression may be. */
  apisAt(node: Node): readonly Api[] {
    return this.#rows.apisAt(node);
  }

  /** The rows of one table that are about a call. */
  rowsOf<Row extends Callee & Conditions>(
    index: CalleeIndex<Row>,
    call: CallNode,
  ): readonly Entry<Row>[] {
    return this.#rows.of(index, call);
  }

  /** What a call's result comes from, for the libraries that say so. */
  #callEdges(call: CallNode, path: Path, local: readonly Edge[]): readonly Edge[] {
    const isOpaque = local.some((edge) => edge.kind === "end" && edge.end.kind === "unknown");
    if (!isOpaque) return local;
    const inSight = local.filter((edge) => edge.kind !== "end" || edge.end.kind !== "unknown");
    const sanitizers = this.rowsOf<Sanitizer>(this.registry.sanitizers, call).filter(({ row }) =>
      isAbout(row.property, path),
    );
    if (sanitizers.some(({ row }) => row.for === "every")) {
      return [...inSight, computed(call, this.#inputsOf(call, sanitizers))];
    }
    const clears = sanitizers.flatMap(({ row }) => (row.for === "every" ? [] : row.for));
    const propagators = this.rowsOf<Propagator>(this.registry.propagators, call);
    const edges = propagators
      .filter(({ row }) => row.to.of === "result")
      .flatMap(({ row }) => this.#throughResult(call, row, path));
    const isModelled = propagators.some(({ row }) => row.to.of === "result");
    if (!isModelled && sanitizers.length === 0) return local;
    if (!isModelled) {
      for (const argument of argumentsOf(call)) edges.push(value(argument, [CONTENTS]));
    }
    return [
      ...inSight,
      ...edges.map((edge) =>
        edge.kind === "value" && clears.length > 0
          ? { ...edge, clears: [...clears, ...(edge.clears ?? [])] }
          : edge,
      ),
    ];
  }

  /** What a call that hands nothing on works its result out from. */
  #inputsOf(call: CallNode, rows: readonly Entry<Sanitizer>[]): readonly ValueEdge[] {
    return rows.flatMap(({ row }) =>
      listOf<Place>(row.from ?? [])
        .flatMap((place) => this.#places.from(call, place, WHOLE))
        .filter((edge) => edge.kind === "value"),
    );
  }

  #fromPlaces(call: CallNode, row: Propagator, rest: Path): readonly Edge[] {
    return this.#places.fromAll(call, row, rest);
  }

  #throughResult(call: CallNode, row: Propagator, path: Path): readonly Edge[] {
    const rest = within(row.to.part, path);
    return rest && (!row.builds || isText(rest)) ? this.#fromPlaces(call, row, rest) : [];
  }

  /** What calls such as `push` write into the object that `node` makes or is given. */
  #writtenBy(
    node: Node,
    path: Path,
    isMeant: (call: Node) => boolean = () => true,
  ): readonly Edge[] {
    const [step] = path;
    if (step === undefined || !(isObjectRoot(node) || node.type === "ThisExpression")) return [];
    return this.#writers.into(node, step).flatMap((writer) => {
      if (!isMeant(writer.kind === "function" ? writer.giving.site.call : writer.call)) return [];
      const inner = pathBelow(writer.part, path);
      if (inner === undefined || inner.length === 0) return [];
      if (writer.kind === "function") return [leftBehind(writer.giving, inner)];
      const rest = within(writer.row.to.part, inner);
      return rest ? this.#fromPlaces(writer.call, writer.row, rest) : [];
    });
  }

  /** The same, of calls that may have come between the last writes to a property and its read. */
  #writtenSince({ calls, objects, unit }: Current): readonly Edge[] {
    return objects.flatMap(({ node, path }) =>
      this.#writtenBy(node, path, (call) => calls.has(call) || codeUnitOf(call) !== unit),
    );
  }

  /** The uses of a function; what is known to be another value than it is left out. */
  usesOf(callee: FunctionNode): readonly Use[] {
    return this.#uses.of(callee);
  }

  /** The uses of what an expression is, behind no call of which it is not known that it gives it back. */
  usesOfValue(node: Node): readonly Use[] {
    return this.#uses.ofValue(node);
  }

  /** What a call gives to a function that it is handed, parameter by parameter. */
  givenToCallback(
    call: CallNode,
    index: number,
    path: Path,
  ): readonly { readonly edge: Edge; readonly parameter: number }[] {
    return this.rowsOf<Propagator>(this.registry.propagators, call).flatMap(({ row }) => {
      const { of, parameter } = row.to;
      if (of !== index || parameter === undefined) return [];
      return this.#fromPlaces(call, row, path).map((edge) => ({ edge, parameter }));
    });
  }

  /** Whether an expression may be an export that some rows are about: a quick look, before the walk. */
  mayBeExport(node: Node, names?: KnownNames): boolean {
    return this.#rows.mayBeExport(node, names);
  }

  /** The calls that give a parameter its value, and whether there may be others. */
  callersOf({ callee, index, node, path }: ParameterEnd): Callers {
    const parameter = parameterOf(node);
    const edges: Edge[] = [];
    let isOpen = false;
    let isUsed = false;
    for (const use of this.usesOf(callee)) {
      isUsed = true;
      if (use.kind === "escape") isOpen = true;
      else if (use.kind === "call") {
        if (parameter) edges.push(...argumentsAt(use, parameter, path));
      } else if (use.path.length > 0) {
        isOpen ||= !functionsAt(this.local, calleeOf(use.call)).isComplete;
      } else {
        const rows = this.rowsOf<Propagator>(this.registry.propagators, use.call).filter(
          ({ row }) => row.to.of === use.index && row.to.parameter !== undefined,
        );
        if (parameter && use.index === 1) edges.push(...sentTo(this, use.call, parameter, path));
        edges.push(...this.#places.throughRows(use, index, path));
        isOpen ||= rows.length === 0 && !functionsAt(this.local, calleeOf(use.call)).isComplete;
      }
    }
    isOpen ||= !isUsed;
    return { edges, isOpen, exported: isOpen ? this.#exported.wayOf(callee) : undefined };
  }
}
