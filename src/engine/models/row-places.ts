/**
 * What the rows of libraries speak of, in a call: its receiver, its arguments, what a callback returns.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Place, Propagator } from "../../libraries/library.ts";
import { ELEMENT, prepended, WHOLE, type Path } from "../flow/access-path.ts";
import { returned as returnedEdge, value, type Edge } from "../flow/graph.ts";
import { argumentEdges, argumentsOf, type Parameter } from "../flow/parameter.ts";
import type { Use } from "../flow/use.ts";
import type { Uses } from "../flow/use-memo.ts";
import { functionsAt } from "../flow/walks.ts";
import { calleeOf, isFunction, unwrapped, type CallNode } from "../syntax/node.ts";
import { borrowedBy } from "./borrowed.ts";
import { givenTo } from "./handed-functions.ts";
import type { ModelGraph } from "./model-graph.ts";
import { returnedByLibrary } from "./library-callbacks.ts";
import { inPart, mannerOf, within } from "./place-path.ts";
import { listOf } from "./registry.ts";

export class RowPlaces {
  readonly #graph: ModelGraph;
  readonly #uses: Uses;

  constructor(graph: ModelGraph, uses: Uses) {
    this.#graph = graph;
    this.#uses = uses;
  }

  /** What the places of a row hold, of which `rest` is read. */
  fromAll(call: CallNode, row: Propagator, rest: Path): readonly Edge[] {
    const manner = mannerOf(row);
    return listOf<Place>(row.from).flatMap((place) =>
      this.from(call, place, rest).map((edge) =>
        edge.kind === "value" ? { ...edge, ...manner } : edge,
      ),
    );
  }

  from(
    call: CallNode,
    { given, of, parameter, part, returned }: Place,
    rest: Path,
  ): readonly Edge[] {
    const path = inPart(part, rest);
    const shift = this.#shiftOf(call);
    const site = { call, shift };
    if (of === "receiver") {
      if (shift > 0) return argumentEdges({ call, shift: 0 }, { index: 0, isRest: false }, path);
      const callee = unwrapped(calleeOf(call));
      return callee.type === "MemberExpression" ? [value(callee.object, path)] : [];
    }
    if (of === "arguments") {
      return argumentsOf(call)
        .slice(shift)
        .map((argument) =>
          argument.type === "SpreadElement"
            ? value(argument.argument, prepended(ELEMENT, path))
            : value(argument, path),
        );
    }
    if (of === "result") {
      return given === undefined ? [value(call, path)] : this.#givenToPart(call, part, given, rest);
    }
    if (!returned && given === undefined) {
      return argumentEdges(site, { index: of, isRest: false }, path);
    }
    const callback = argumentsOf(call)[of + shift];
    if (!callback) return [];
    const { functions } = functionsAt(this.#graph, callback);
    if (functions.length === 0) return returnedByLibrary(this.#graph, call, of, callback, path);
    return functions.flatMap((callee) =>
      given === undefined
        ? this.#graph.resultsOf(returnedEdge(callee, path))
        : givenTo(callee, parameter ?? 0, given, path, this.#graph.local.file),
    );
  }

  /** By how many arguments those are shifted that the rows speak of. */
  #shiftOf(call: CallNode): number {
    return borrowedBy(call, this.#graph.local.file) === undefined ? 0 : 1;
  }

  /** What a function is given that is a part of a call's result, and what comes of it if that is a function. */
  #givenToPart(
    call: CallNode,
    part: string | undefined,
    position: number,
    rest: Path,
  ): readonly Edge[] {
    const given = this.#uses.ofPart(call, inPart(part, WHOLE)).flatMap((use): readonly Edge[] => {
      if (use.kind === "call") return argumentsAt(use, { index: position, isRest: false }, rest);
      return use.kind === "argument" ? this.throughRows(use, position, rest) : [];
    });
    const results = given.flatMap((edge) =>
      edge.kind === "value" && isFunction(edge.node)
        ? this.#graph.resultsOf(returnedEdge(edge.node, rest))
        : [],
    );
    return [...given, ...results];
  }

  /** What a library gives to a parameter of a function that it is handed. */
  throughRows(
    { call, index }: Use & { readonly kind: "argument" },
    parameter: number,
    path: Path,
  ): readonly Edge[] {
    const position = index - this.#shiftOf(call);
    return this.#graph
      .rowsOf<Propagator>(this.#graph.registry.propagators, call)
      .flatMap(({ row }) => {
        if (row.to.of !== position || row.to.parameter !== parameter) return [];
        const rest = within(row.to.part, path);
        return rest ? this.fromAll(call, row, rest) : [];
      });
  }
}

/** What a call gives to a parameter, as it is where that call stands. */
export function argumentsAt(
  { site, within: context }: Use & { readonly kind: "call" },
  parameter: Pick<Parameter, "index" | "isRest">,
  path: Path,
): readonly Edge[] {
  const edges = argumentEdges(site, parameter, path);
  return context
    ? edges.map((edge) => (edge.kind === "value" ? { ...edge, context } : edge))
    : edges;
}
