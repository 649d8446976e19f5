/**
 * The objects of a file: what is written into them, and what their properties hold at a place.
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { Control } from "../control/reaching-definitions.ts";
import type { FileIndex } from "../syntax/file-index.ts";
import type { Node } from "../syntax/node.ts";
import type { Path } from "./access-path.ts";
import { Accessors } from "./accessors.ts";
import { CallSites } from "./call-sites.ts";
import type { Callees } from "./callees.ts";
import { CurrentProperties, type Current } from "./current-properties.ts";
import { DirectWrites } from "./direct-writes.ts";
import { GivenObjects } from "./given-objects.ts";
import type { Edge, Graph } from "./graph.ts";
import type { Makers } from "./makers.ts";
import type { Names } from "./names.ts";
import { ObjectWrites } from "./object-writes.ts";
import { Setters } from "./setters.ts";

export class Heap {
  readonly given: GivenObjects;
  readonly writes: ObjectWrites;
  readonly setters: Setters;
  readonly #accessors: Accessors;
  readonly #current: CurrentProperties;

  /** `graph` is the one without writes, and `callees` what is called there. */
  constructor(
    index: FileIndex,
    control: Control,
    names: Names,
    graph: Graph,
    callees: Callees,
    makers: Makers,
  ) {
    this.given = new GivenObjects(new CallSites(index, callees), graph);
    this.writes = new ObjectWrites(index, names, graph, this.given);
    const direct = new DirectWrites(index, control.file, names);
    this.#accessors = new Accessors(index, makers);
    this.setters = new Setters(index, makers, this.writes);
    this.#current = new CurrentProperties(this.#accessors, control, names, direct, this.writes);
  }

  /** What the file writes into an object; not what its setters are given. */
  writtenTo(node: Node, path: Path): readonly Edge[] {
    return this.#accessors.has(node, path)
      ? this.writes.edges(node, path, ({ type }) => type !== "MemberExpression")
      : this.writes.edges(node, path);
  }

  /** What a property of a name holds right here, where that is known better than by all writes to it. */
  currentAt(node: Node, path: Path): Current | undefined {
    return node.type === "Identifier" || node.type === "ThisExpression"
      ? this.#current.at(node, path)
      : undefined;
  }

  /** The same, if only some of the last writes count. */
  currentAmong(counting: ReadonlySet<Node>, node: Node, path: Path): Current | undefined {
    return this.#current.among(counting, node, path);
  }
}
