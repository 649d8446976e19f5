/**
 * The full value-flow graph: the local one, with the calls that libraries say something about.
 *
 *     ids.map((id) => "#" + id)      the result's elements ← what the function returns; `id` ← the elements of `ids`
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Callee, Place, Propagator, Sanitizer } from "../../libraries/library.ts";
import type { Api } from "../bindings/api.ts";
import { CONTENTS, ELEMENT, isText, prepended, WHOLE, type Path } from "../flow/access-path.ts";
import {
  computed,
  returned as returnedEdge,
  value,
  type CallEdge,
  type Edge,
  type ParameterEnd,
  type ValueEdge,
} from "../flow/graph.ts";
import { EdgeMemo } from "../flow/edge-memo.ts";
import type { LocalGraph } from "../flow/local-graph.ts";
import { isObjectRoot } from "../flow/object-writes.ts";
import { argumentEdges, argumentsOf, parameterOf, type Parameter } from "../flow/parameter.ts";
import type { Use, Wrapper } from "../flow/use.ts";
import { Exported } from "../flow/exported.ts";
import { Uses } from "../flow/use-memo.ts";
import { isCut } from "../flow/walks-in-progress.ts";
import { functionsAt } from "../flow/walks.ts";
import {
  calleeOf,
  isCall,
  isFunction,
  unwrapped,
  type CallNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { CallRows } from "./call-rows.ts";
import type { Conditions } from "./conditions.ts";
import type { Callers, ModelGraph } from "./model-graph.ts";
import { Writers } from "./writers.ts";
import { ObjectTypes } from "./object-types.ts";
import { givenTo } from "./handed-functions.ts";
import { isAbout, mannerOf, stepOf, within } from "./place-path.ts";
import { listOf, type CalleeIndex, type Entry, type Registry } from "./registry.ts";

export class FullGraph implements ModelGraph {
  readonly local: LocalGraph;
  readonly registry: Registry;
  readonly types: ObjectTypes;
  readonly #memo = new EdgeMemo();
  readonly #allUses: Uses;
  readonly #exported: Exported;
  readonly #uses = new Map<FunctionNode, readonly Use[]>();
  readonly #rows: CallRows;
  readonly #writers: Writers;

  constructor(local: LocalGraph, registry: Registry) {
    this.local = local;
    this.registry = registry;
    this.#allUses = new Uses(local);
    this.#exported = new Exported(local, this.#allUses);
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
      const edges = isCall(node) ? this.#callEdges(node, path, local) : local;
      const written = this.#writtenBy(node, path);
      return written.length > 0 ? [...edges, ...written] : edges;
    });
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
        .flatMap((place) => this.#fromPlace(call, place, WHOLE))
        .filter((edge) => edge.kind === "value"),
    );
  }

  #throughResult(call: CallNode, row: Propagator, path: Path): readonly Edge[] {
    const rest = within(row.to.part, path);
    return rest && (!row.builds || isText(rest)) ? this.#fromPlaces(call, row, rest) : [];
  }

  #fromPlaces(call: CallNode, { builds, from, makes }: Propagator, rest: Path): readonly Edge[] {
    const manner = mannerOf(builds, makes);
    return listOf<Place>(from).flatMap((place) =>
      this.#fromPlace(call, place, rest).map((edge) =>
        edge.kind === "value" ? { ...edge, ...manner } : edge,
      ),
    );
  }

  #fromPlace(
    call: CallNode,
    { given, of, parameter, part, returned }: Place,
    rest: Path,
  ): readonly Edge[] {
    const path = part === undefined ? rest : prepended(stepOf(part), rest);
    if (of === "receiver") {
      const callee = unwrapped(calleeOf(call));
      return callee.type === "MemberExpression" ? [value(callee.object, path)] : [];
    }
    if (of === "arguments") {
      return argumentsOf(call).map((argument) =>
        argument.type === "SpreadElement"
          ? value(argument.argument, prepended(ELEMENT, path))
          : value(argument, path),
      );
    }
    if (of === "result") {
      return given === undefined ? [value(call, path)] : this.#givenToPart(call, part, given, rest);
    }
    if (!returned && given === undefined) {
      return argumentEdges({ call, shift: 0 }, { index: of, isRest: false }, path);
    }
    const callback = argumentsOf(call)[of];
    if (!callback) return [];
    return functionsAt(this, callback).functions.flatMap((callee) =>
      given === undefined
        ? this.resultsOf(returnedEdge(callee, path))
        : givenTo(callee, parameter ?? 0, given, path, this.local.file),
    );
  }

  /** What a function is given that is a part of a call's result, and what comes of it if that is a function. */
  #givenToPart(
    call: CallNode,
    part: string | undefined,
    position: number,
    rest: Path,
  ): readonly Edge[] {
    const path = part === undefined ? WHOLE : [stepOf(part)];
    const given = this.#allUses.ofPart(call, path).flatMap((use): readonly Edge[] => {
      if (use.kind === "call") return argumentsAt(use, { index: position, isRest: false }, rest);
      return use.kind === "argument" ? this.#throughRows(use, position, rest) : [];
    });
    const results = given.flatMap((edge) =>
      edge.kind === "value" && isFunction(edge.node)
        ? this.resultsOf(returnedEdge(edge.node, rest))
        : [],
    );
    return [...given, ...results];
  }

  /** What a library gives to a parameter of a function that it is handed. */
  #throughRows(
    { call, index }: Use & { readonly kind: "argument" },
    parameter: number,
    path: Path,
  ): readonly Edge[] {
    return this.rowsOf<Propagator>(this.registry.propagators, call).flatMap(({ row }) => {
      if (row.to.of !== index || row.to.parameter !== parameter) return [];
      const rest = within(row.to.part, path);
      return rest ? this.#fromPlaces(call, row, rest) : [];
    });
  }

  /** What calls such as `push` write into the object that `node` makes or is given. */
  #writtenBy(node: Node, path: Path): readonly Edge[] {
    if (path.length === 0 || !isObjectRoot(node)) return [];
    return this.#writers.into(node).flatMap(({ call, row }) => {
      const rest = within(row.to.part, path);
      return rest ? this.#fromPlaces(call, row, rest) : [];
    });
  }

  /** The uses of a function; what is known to be another value than it is left out. */
  usesOf(callee: FunctionNode): readonly Use[] {
    let known = this.#uses.get(callee);
    if (!known) {
      known = this.#allUses
        .of(callee)
        .filter(({ wrappers }) => wrappers.every((wrapper) => this.#mayReturn(wrapper)));
      if (!isCut()) this.#uses.set(callee, known);
    }
    return known;
  }

  /** Whether a call may give back a function that it is given: nobody knows, or it is known to. */
  #mayReturn({ call, index }: Wrapper): boolean {
    const { handlers, propagators, sanitizers, sinks } = this.registry;
    const rows = this.rowsOf<Propagator>(propagators, call);
    const isPassedOn = ({ row: { from, to } }: Entry<Propagator>) => {
      const places = listOf<Place>(from).filter(({ of }) => of === index || of === "arguments");
      const isHandedOver = to.of === "result" && to.part === undefined;
      // Where a function is called, it is not what comes out.
      const isCalled = places.some(({ returned }) => returned);
      return isHandedOver && !isCalled && places.some(({ part }) => part === undefined);
    };
    if (rows.length > 0) return rows.some(isPassedOn);
    return [handlers, sanitizers, sinks].every(
      (index: CalleeIndex<Callee & Conditions>) => this.rowsOf(index, call).length === 0,
    );
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
        edges.push(...this.#throughRows(use, index, path));
        isOpen ||= rows.length === 0 && !functionsAt(this.local, calleeOf(use.call)).isComplete;
      }
    }
    isOpen ||= !isUsed;
    return { edges, isOpen, isExported: isOpen && this.#exported.has(callee) };
  }
}

/** What a call gives to a parameter, as it is where that call stands. */
function argumentsAt(
  { site, within: context }: Use & { readonly kind: "call" },
  parameter: Pick<Parameter, "index" | "isRest">,
  path: Path,
): readonly Edge[] {
  const edges = argumentEdges(site, parameter, path);
  return context
    ? edges.map((edge) => (edge.kind === "value" ? { ...edge, context } : edge))
    : edges;
}
