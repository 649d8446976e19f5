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
import type { TSESTree } from "@typescript-eslint/utils";

import type { SinkKind } from "../../libraries/library.ts";
import type { Block, ControlFlow, Point } from "../control/basic-block.ts";
import type { Path } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { codeUnitOf, isFunction, type CodeUnit, type Node } from "../syntax/node.ts";
import type { Variable } from "../syntax/source-file.ts";
import { isAddress } from "../values/address.ts";
import { decodingOf, placementOf } from "./afterwards.ts";
import { BlockEvents } from "./block-events.ts";
import { Checks } from "./checks.ts";
import type { Danger } from "./danger.ts";
import { EarlierHandlers } from "./earlier-handlers.ts";
import type { Questions } from "./function-checks.ts";
import { Mentions } from "./mentions.ts";
import { isReplaced } from "./replacements.ts";
import { isRooted } from "./rooted.ts";
import { covers, isParameter, subjectOf, type Subject } from "./subject.ts";
import { ValidatedWrites } from "./validated-writes.ts";

/** A search through more blocks than this finds nothing checked. */
const MAX_BLOCKS = 2000;

/** What was found of a value, and what it took. */
interface Finding {
  readonly unchecked: ReadonlySet<Node> | undefined;
  readonly blocks: number;
}

/** Values that can be found harmless where they stand. */
type Checkable = TSESTree.CallExpression | TSESTree.Identifier | TSESTree.MemberExpression;

export class Guards {
  readonly #graph: FullGraph;
  readonly #checks: Checks;
  readonly #events: BlockEvents;
  readonly #earlier: EarlierHandlers;
  readonly #validated: ValidatedWrites;
  readonly #mentions: Mentions;
  readonly #findings = new Map<Node, Map<string, Finding>>();
  #blocks = 0;

  constructor(graph: FullGraph) {
    this.#graph = graph;
    const isUnchecked: Questions["isUnchecked"] = (subject, unit, points, danger) =>
      this.#uncheckedAt(subject, unit, points, danger);
    this.#checks = new Checks(graph, isUnchecked);
    this.#earlier = new EarlierHandlers(graph, this.#checks.schemas, isUnchecked);
    this.#validated = new ValidatedWrites(graph, this.#checks.schemas, isUnchecked);
    this.#events = new BlockEvents(graph.local.file, (call) => this.#checks.mayAssert(call));
    this.#mentions = new Mentions(graph.local.file, (call) => this.#checks.mayAssert(call));
  }

  /**
   * How many blocks have been searched so far. What is remembered counts as if it were searched
   * again: who asks second pays as much as who asks first.
   */
  get blocks(): number {
    return this.#blocks;
  }

  /**
   * The definitions, and writes to its properties, whose value, unchecked, an identifier can read; `undefined` if no check was met,
   * so that all of them count. None for the result of a call that is harmless whatever it is given.
   * The tests and calls that keep the danger away join `found`: who is told of them pays nothing.
   */
  uncheckedDefinitions(
    node: Node,
    path: Path,
    kind: SinkKind,
    found?: Set<Node>,
  ): ReadonlySet<Node> | undefined {
    if (!mayBeHarmless(node, kind)) return undefined;
    const before = this.#blocks;
    if (found) {
      const unchecked = this.#unchecked(node, path, kind, found);
      this.#blocks = before;
      return unchecked;
    }
    const key = [kind, ...path].join("\n");
    const byKey = this.#findings.get(node) ?? new Map<string, Finding>();
    const known = byKey.get(key);
    if (known) {
      this.#blocks += known.blocks;
      return known.unchecked;
    }
    const unchecked = this.#unchecked(node, path, kind);
    this.#findings.set(node, byKey.set(key, { unchecked, blocks: this.#blocks - before }));
    return unchecked;
  }

  #unchecked(
    node: Checkable,
    path: Path,
    kind: SinkKind,
    found?: Set<Node>,
  ): ReadonlySet<Node> | undefined {
    if (kind === "path" && path.length === 0) {
      const unchecked = this.#uncheckedBy(node, kind, (danger) =>
        isRooted(this.#graph, node, danger) ? new Set() : undefined,
      );
      if (unchecked) found?.add(node);
      if (unchecked) return unchecked;
    }
    if (node.type === "MemberExpression") return undefined;
    if (node.type === "CallExpression") {
      return this.#uncheckedBy(node, kind, (danger) => {
        const isHarmless =
          (path.length === 0 && isReplaced(this.#graph, node, danger)) ||
          this.#checks.passes(node, path, danger);
        if (!isHarmless) return undefined;
        found?.add(node);
        return new Set();
      });
    }
    const variable = this.#graph.local.file.variableOf(node);
    if (!variable || !this.#mayBeChecked(variable)) return undefined;
    const unit = codeUnitOf(node);
    const flow = this.#graph.local.control.flowOf(unit);
    const points = flow?.pointsOf(node) ?? [];
    if (!flow || points.length === 0) return undefined;
    return this.#uncheckedBy(node, kind, (danger) => {
      const subject = { variable, path };
      const { definitions, isCut } = this.#search(subject, unit, flow, points, danger, found);
      return isCut ? definitions : undefined;
    });
  }

  /**
   * A schema's answer may be about what no test mentions: `{ error, value } = user.validate(x)`. And a
   * parameter may have been checked before its function was called.
   */
  #mayBeChecked(variable: Variable): boolean {
    return (
      this.#checks.schemas.areThereAny || isParameter(variable) || this.#mentions.has(variable)
    );
  }

  /** Asks about everything that makes a value dangerous where it is used. */
  #uncheckedBy(
    node: Node,
    kind: SinkKind,
    ask: (danger: Danger) => ReadonlySet<Node> | undefined,
  ): ReadonlySet<Node> | undefined {
    // Most values meet no check at all, so the question that is answered most easily comes first.
    const least: Danger =
      kind === "path"
        ? { kind, way: "climbing", isName: true }
        : isAddress(kind)
          ? { kind, leads: "either" }
          : { kind };
    if (!ask(least)) return undefined;
    const answers = this.#dangersOf(node, kind).map((danger) => ask(danger));
    const unchecked = answers.filter((answer) => answer !== undefined);
    if (unchecked.length < answers.length) return undefined;
    return new Set(unchecked.flatMap((definitions) => [...definitions]));
  }

  /** What a check must keep away from a value that is used here: all of these. */
  #dangersOf(node: Node, kind: SinkKind): readonly Danger[] {
    const decoded = decodingOf(this.#graph, node);
    const danger: Danger = decoded ? { kind, decoded } : { kind };
    if (isAddress(kind)) {
      return [
        { ...danger, leads: "absolute" },
        { ...danger, leads: "slashes" },
      ];
    }
    if (kind !== "path") return [danger];
    const { isBelow, isName } = placementOf(this.#graph, node);
    const climbing: Danger = { ...danger, way: "climbing", isName };
    return isBelow ? [climbing] : [climbing, { ...danger, way: "absolute" }];
  }

  /** Whether some way to the points leads past no check. */
  #uncheckedAt(
    subject: Subject,
    unit: CodeUnit,
    points: readonly Point[],
    danger: Danger,
    found?: Set<Node>,
  ): boolean {
    const flow = this.#graph.local.control.flowOf(unit);
    if (!flow) return true;
    const { definitions, isCut } = this.#search(subject, unit, flow, points, danger, found);
    return !isCut || definitions.size > 0;
  }

  #search(
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
      this.#blocks += 1;
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
        if (test && this.#checks.implies(test.node, test.outcome, subject, danger)) {
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
    for (const event of this.#events.before(block, index, subject.variable)) {
      if ("call" in event) {
        if (!this.#checks.asserts(event.call, subject, danger)) continue;
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
    return points.length > 0 && !this.#uncheckedAt(subject, outer, points, danger, found);
  }
}

function mayBeHarmless(node: Node, kind: SinkKind): node is Checkable {
  if (node.type === "MemberExpression") return kind === "path";
  return node.type === "CallExpression" || node.type === "Identifier";
}
