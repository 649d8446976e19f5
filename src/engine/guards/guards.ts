/**
 * What has been checked on every way to a point.
 *
 *     if (!ALLOWED.includes(name)) return;
 *     run(name);                              here `name` is one of a list, whichever way led here
 *
 * Asked backwards from a use: a way that crosses an edge whose test says «harmless» counts as checked;
 * the definitions that can be reached without crossing one are what is still dangerous. A check of
 * another variable, behind the use, or on one way only, cuts nothing.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { SinkKind } from "../../libraries/library.ts";
import type { Block, ControlFlow, Point } from "../control/basic-block.ts";
import type { Path } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { codeUnitOf, isFunction, type CodeUnit, type Node } from "../syntax/node.ts";
import { BlockEvents } from "./block-events.ts";
import { Checks } from "./checks.ts";
import { covers, subjectOf, type Subject } from "./subject.ts";

/** A search through more blocks than this finds nothing checked. */
const MAX_BLOCKS = 2000;

export class Guards {
  readonly #graph: FullGraph;
  readonly #checks: Checks;
  readonly #events: BlockEvents;

  constructor(graph: FullGraph) {
    this.#graph = graph;
    this.#checks = new Checks(graph, (subject, unit, points, kind) =>
      this.#uncheckedAt(subject, unit, points, kind),
    );
    this.#events = new BlockEvents(graph.local.file, (call) => this.#checks.mayAssert(call));
  }

  /**
   * The definitions whose value, unchecked, an identifier can read; `undefined` if no check was met,
   * so that all of them count.
   */
  uncheckedDefinitions(node: Node, path: Path, kind: SinkKind): ReadonlySet<Node> | undefined {
    if (node.type !== "Identifier") return undefined;
    const variable = this.#graph.local.file.variableOf(node);
    if (!variable) return undefined;
    const unit = codeUnitOf(node);
    const flow = this.#graph.local.control.flowOf(unit);
    const points = flow?.pointsOf(node) ?? [];
    if (!flow || points.length === 0) return undefined;
    const search = this.#search({ variable, path }, unit, flow, points, kind);
    if (!search.isCut) return undefined;
    return search.definitions;
  }

  /** Whether some way to the points leads past no check. */
  #uncheckedAt(
    subject: Subject,
    unit: CodeUnit,
    points: readonly Point[],
    kind: SinkKind,
  ): boolean {
    const flow = this.#graph.local.control.flowOf(unit);
    if (!flow) return true;
    const { definitions, isCut } = this.#search(subject, unit, flow, points, kind);
    return !isCut || definitions.size > 0;
  }

  #search(
    subject: Subject,
    unit: CodeUnit,
    flow: ControlFlow,
    points: readonly Point[],
    kind: SinkKind,
  ): { readonly definitions: ReadonlySet<Node>; readonly isCut: boolean } {
    const definitions = new Set<Node>();
    const all = this.#graph.local.control.writesOf(subject.variable);
    const own = all.filter((write) => codeUnitOf(write) === unit);
    let isCut = false;
    const seen = new Set<Block>();
    const pending = [...points];
    for (let point = pending.pop(); point; point = pending.pop()) {
      if (seen.size > MAX_BLOCKS) return { definitions: new Set(all), isCut: false };
      const { block } = point;
      const met = this.#lastEvent(subject, point, kind);
      if (met === "check") {
        isCut = true;
        continue;
      }
      if (met) {
        if (met.type === "Identifier") definitions.add(met);
        else for (const write of all) definitions.add(write);
        continue;
      }
      if (block === flow.entry && !this.#isCheckedOutside(subject, unit, own, kind)) {
        for (const write of own.length > 0 ? own : all) definitions.add(write);
      } else if (block === flow.entry) isCut = true;
      for (const { from, test } of block.in) {
        if (test && this.#checks.implies(test.node, test.outcome, subject, kind)) {
          isCut = true;
          continue;
        }
        if (seen.has(from)) continue;
        seen.add(from);
        pending.push({ block: from, index: Infinity });
      }
    }
    return { definitions, isCut };
  }

  /** The last thing in a block, before the point, that settles the matter: a check or a write. */
  #lastEvent(
    subject: Subject,
    { block, index }: Point,
    kind: SinkKind,
  ): Node | "check" | undefined {
    for (const event of this.#events.before(block, index, subject.variable)) {
      if ("call" in event) {
        if (this.#checks.asserts(event.call, subject, kind)) return "check";
      } else if (event.write.type === "Identifier") {
        return event.write;
      } else if (
        subject.path.length > 0 &&
        covers(subjectOf(event.write, this.#graph.local.file), subject)
      ) {
        return event.write;
      }
    }
    return undefined;
  }

  /** A variable that is written once keeps what was checked before a closure over it was made. */
  #isCheckedOutside(
    subject: Subject,
    unit: CodeUnit,
    own: readonly Node[],
    kind: SinkKind,
  ): boolean {
    if (own.length > 0 || !isFunction(unit) || unit.type === "FunctionDeclaration") return false;
    if (this.#graph.local.control.writesOf(subject.variable).length !== 1) return false;
    const outer = codeUnitOf(unit);
    const points = this.#graph.local.control.flowOf(outer)?.pointsOf(unit) ?? [];
    return points.length > 0 && !this.#uncheckedAt(subject, outer, points, kind);
  }
}
