/**
 * The search for what has been checked on the ways to a point, backwards from there.
 *
 * It ends where a check is met, at a write, and where the code begins: there what lies around a function
 * is asked.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Block, ControlFlow, Point } from "../control/basic-block.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { codeUnitOf, isFunction, unwrapped, type CodeUnit, type Node } from "../syntax/node.ts";
import { BlockEvents, type Settling } from "./block-events.ts";
import { Checks } from "./checks.ts";
import type { Danger } from "./danger.ts";
import { EarlierHandlers } from "./earlier-handlers.ts";
import type { Questions } from "./function-checks.ts";
import { covers, isAbout, isParameter, subjectOf, type Subject } from "./subject.ts";
import { ValidatedWrites } from "./validated-writes.ts";

/** A search through more blocks than this finds nothing checked. */
const MAX_BLOCKS = 2000;

export class CheckSearch {
  readonly checks: Checks;
  readonly #graph: FullGraph;
  readonly #events: BlockEvents;
  readonly #earlier: EarlierHandlers;
  readonly #validated: ValidatedWrites;
  /** How many blocks have been searched so far. */
  blocks = 0;

  constructor(graph: FullGraph) {
    this.#graph = graph;
    const isUnchecked: Questions["isUnchecked"] = (subject, unit, points, danger) =>
      this.isUnchecked(subject, unit, points, danger);
    this.checks = new Checks(graph, isUnchecked);
    this.#earlier = new EarlierHandlers(graph, this.checks.schemas, isUnchecked);
    this.#validated = new ValidatedWrites(graph, this.checks.schemas, isUnchecked);
    this.#events = new BlockEvents(graph.local.file, (call) => this.checks.mayAssert(call));
  }

  /** Whether some way to the points leads past no check. */
  isUnchecked(
    subject: Subject,
    unit: CodeUnit,
    points: readonly Point[],
    danger: Danger,
    found?: Set<Node>,
  ): boolean {
    const flow = this.#graph.local.control.flowOf(unit);
    if (!flow) return true;
    const { definitions, isCut } = this.run(subject, unit, flow, points, danger, found);
    return !isCut || definitions.size > 0;
  }

  /** The definitions from which a way leads to the points past no check, and whether any check was met. */
  run(
    subject: Subject,
    unit: CodeUnit,
    flow: ControlFlow,
    points: readonly Point[],
    danger: Danger,
    found?: Set<Node>,
  ): { readonly definitions: ReadonlySet<Node>; readonly isCut: boolean } {
    const definitions = new Set<Node>();
    const all = this.#graph.local.control.writesOf(subject.variable);
    const own = all.filter((write) => codeUnitOf(write) === unit);
    let isCut = false;
    const seen = new Set<Block>();
    const pending = [...points];
    for (let point = pending.pop(); point; point = pending.pop()) {
      if (seen.size > MAX_BLOCKS) return { definitions: new Set(all), isCut: false };
      this.blocks += 1;
      const { block } = point;
      const met = this.#lastEvent(subject, point, danger, found);
      if (met === "check") {
        isCut = true;
        continue;
      }
      if (met) {
        if (this.#isGivenChecked(met, subject, unit, danger)) isCut = true;
        else definitions.add(met);
        continue;
      }
      if (block === flow.entry && !this.#isCheckedOutside(subject, unit, own, danger, found)) {
        for (const write of own.length > 0 ? own : all) definitions.add(write);
      } else if (block === flow.entry) isCut = true;
      for (const { from, test } of block.in) {
        if (test && this.checks.implies(test.node, test.outcome, subject, danger)) {
          found?.add(test.node);
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
    danger: Danger,
    found?: Set<Node>,
  ): Node | "check" | undefined {
    const moved = this.#lastMove(subject, { block, index });
    const made = this.#madeAt(subject, { block, index }, danger);
    for (const event of this.#events.before(block, index, subject.variable)) {
      if (made !== undefined && event.index < made) return "check";
      if (moved && event.index < moved.index) return moved.write;
      if ("call" in event) {
        if (!this.checks.asserts(event.call, subject, danger)) continue;
        found?.add(event.call);
        return "check";
      } else if (event.write.type === "Identifier") {
        return event.write;
      } else if (
        subject.path.length > 0 &&
        covers(subjectOf(event.write, this.#graph.local.file), subject)
      ) {
        return this.#validated.areHarmless(event.write, subject, danger) ? "check" : event.write;
      }
    }
    return made === undefined ? moved?.write : "check";
  }

  /** Where an object of its own was put under a name, `target[key] = {}`: no prototype is read there then. */
  #madeAt(subject: Subject, { block, index }: Point, { object }: Danger): number | undefined {
    const { file } = this.#graph.local;
    const variable = object && file.variableOf(object);
    for (const event of variable ? this.#events.before(block, index, variable) : []) {
      if (!("write" in event)) continue;
      const { write } = event;
      if (write.type !== "MemberExpression" || file.variableOf(write.object) !== variable) {
        return undefined;
      }
      if (isAbout(write.property, subject, file) && isNew(write)) return event.index;
    }
    return undefined;
  }

  /** The last write of the variable that tells the subject's position. */
  #lastMove(
    { index: position }: Subject,
    { block, index }: Point,
  ): Extract<Settling, { write: Node }> | undefined {
    if (!position) return undefined;
    for (const event of this.#events.before(block, index, position)) {
      if ("write" in event) return event;
    }
    return undefined;
  }

  /** `({ body }) => …`: a part of a parameter, which the handlers before have seen to. */
  #isGivenChecked(write: Node, subject: Subject, unit: CodeUnit, danger: Danger): boolean {
    return (
      isParameter(subject.variable, write) &&
      isFunction(unit) &&
      this.#earlier.haveChecked(subject, unit, danger)
    );
  }

  /**
   * A variable that is written once keeps what was checked before a closure over it was made; a request,
   * what the handlers before have seen to.
   */
  #isCheckedOutside(
    subject: Subject,
    unit: CodeUnit,
    own: readonly Node[],
    danger: Danger,
    found?: Set<Node>,
  ): boolean {
    if (isFunction(unit) && this.#earlier.haveChecked(subject, unit, danger)) return true;
    if (own.length > 0 || !isFunction(unit) || unit.type === "FunctionDeclaration") return false;
    if (this.#graph.local.control.writesOf(subject.variable).length !== 1) return false;
    const outer = codeUnitOf(unit);
    const points = this.#graph.local.control.flowOf(outer)?.pointsOf(unit) ?? [];
    return points.length > 0 && !this.isUnchecked(subject, outer, points, danger, found);
  }
}

function isNew({ parent }: TSESTree.MemberExpression): boolean {
  if (parent.type !== "AssignmentExpression" || parent.operator !== "=") return false;
  const value = unwrapped(parent.right);
  const values =
    value.type === "ConditionalExpression" ? [value.consequent, value.alternate] : [value];
  return values.every(({ type }) => /^(?:Array|New|Object)Expression$/u.test(type));
}
