/**
 * The full graph as the parts of `models/` see it, each of which asks the others through it.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Callee, TypeName } from "../../libraries/library.ts";
import type { Api } from "../bindings/api.ts";
import type { Path } from "../flow/access-path.ts";
import type { Edge, Graph, ParameterEnd } from "../flow/graph.ts";
import type { LocalGraph } from "../flow/local-graph.ts";
import type { Use } from "../flow/use.ts";
import type { CallNode, FunctionNode, Node } from "../syntax/node.ts";
import type { Conditions } from "./conditions.ts";
import type { KnownNames } from "./possible-export.ts";
import type { CalleeIndex, Entry } from "./callee-index.ts";
import type { Registry } from "./registry.ts";

/** Who gives a parameter its value. */
export interface Callers {
  readonly edges: readonly Edge[];
  /** Whether others, that cannot be seen, may call the function too. */
  readonly isOpen: boolean;
  /** Whether they include whoever imports the file. */
  readonly exported: "export" | "global" | undefined;
}

export interface ModelGraph extends Graph {
  readonly local: LocalGraph;
  readonly registry: Registry;
  /** The kinds of library objects that values may be. */
  readonly types: {
    readonly at: (node: Node) => readonly TypeName[];
    readonly isAnyOf: (node: Node, types: TypeName | readonly TypeName[] | undefined) => boolean;
  };
  /** The exports and globals that an expression may be. */
  apisAt(node: Node): readonly Api[];
  /** The rows of one table that are about a call. */
  rowsOf<Row extends Callee & Conditions>(
    index: CalleeIndex<Row>,
    call: CallNode,
  ): readonly Entry<Row>[];
  /** Whether an expression may be an export that some rows are about: a quick look, before the walk. */
  mayBeExport(node: Node, names?: KnownNames): boolean;
  /** What a call gives to a function that it is handed, parameter by parameter. */
  givenToCallback(
    call: CallNode,
    index: number,
    path: Path,
  ): readonly { readonly edge: Edge; readonly parameter: number }[];
  /** The uses of a function; what is known to be another value than it is left out. */
  usesOf(callee: FunctionNode): readonly Use[];
  /** The calls that give a parameter its value, and whether there may be others. */
  callersOf(end: ParameterEnd): Callers;
}
