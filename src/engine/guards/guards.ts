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
import type { Path } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { codeUnitOf, unwrapped, type Node } from "../syntax/node.ts";
import type { Variable } from "../syntax/source-file.ts";
import { isAddress } from "../values/address.ts";
import { isHtml, type HtmlPlace } from "../values/html.ts";
import { decodingOf, placementOf } from "./afterwards.ts";
import { CheckSearch } from "./check-search.ts";
import { isCodeLiteral } from "./code-literals.ts";
import { leastOf, type Danger } from "./danger.ts";
import { Mentions } from "./mentions.ts";
import { isMountPath } from "./mount-path.ts";
import { isReplaced } from "./replacements.ts";
import { isRooted } from "./rooted.ts";
import { indexOf, isParameter, subjectOf } from "./subject.ts";

/** What was found of a value, and what it took. */
interface Finding {
  readonly unchecked: ReadonlySet<Node> | undefined;
  readonly blocks: number;
}

/** Values that can be found harmless where they stand. */
type Checkable = TSESTree.CallExpression | TSESTree.Identifier | TSESTree.MemberExpression;

export class Guards {
  readonly #graph: FullGraph;
  readonly #search: CheckSearch;
  readonly #mentions: Mentions;
  readonly #findings = new Map<Node, Map<string, Finding>>();

  constructor(graph: FullGraph) {
    this.#graph = graph;
    this.#search = new CheckSearch(graph);
    this.#mentions = new Mentions(graph.local.file, (call) => this.#search.checks.mayAssert(call));
  }

  /**
   * How many blocks have been searched so far. What is remembered counts as if it were searched
   * again: who asks second pays as much as who asks first.
   */
  get blocks(): number {
    return this.#search.blocks;
  }

  /**
   * The definitions, and writes to its properties, whose value, unchecked, an identifier can read; `undefined` if no check was met,
   * so that all of them count. None for the result of a call that is harmless whatever it is given.
   * In HTML it stands in `place`.
   * The tests and calls that keep the danger away join `found`: who is told of them pays nothing.
   */
  uncheckedDefinitions(
    node: Node,
    path: Path,
    kind: SinkKind,
    place: HtmlPlace,
    found?: Set<Node>,
  ): ReadonlySet<Node> | undefined {
    if (!mayBeHarmless(node, kind)) return undefined;
    const before = this.#search.blocks;
    const danger: Danger = isHtml(kind) ? { kind, place } : { kind, ...readWith(node, kind) };
    if (found) {
      const unchecked = this.#unchecked(node, path, danger, found);
      this.#search.blocks = before;
      return unchecked;
    }
    const key = [kind, danger.place, ...path].join("\n");
    const byKey = this.#findings.get(node) ?? new Map<string, Finding>();
    const known = byKey.get(key);
    if (known) {
      this.#search.blocks += known.blocks;
      return known.unchecked;
    }
    const unchecked = this.#unchecked(node, path, danger);
    this.#findings.set(node, byKey.set(key, { unchecked, blocks: this.#search.blocks - before }));
    return unchecked;
  }

  #unchecked(
    node: Checkable,
    path: Path,
    base: Danger,
    found?: Set<Node>,
  ): ReadonlySet<Node> | undefined {
    if (base.kind === "path" && path.length === 0) {
      const unchecked = this.#uncheckedBy(node, base, (danger) =>
        isRooted(this.#graph, node, danger) ? new Set() : undefined,
      );
      if (unchecked) found?.add(node);
      if (unchecked) return unchecked;
    }
    if (node.type === "MemberExpression") {
      const isKey = base.kind === "prototype-key";
      return isKey ? this.#uncheckedElement(node, path, base, found) : undefined;
    }
    if (node.type === "CallExpression") {
      return this.#uncheckedBy(node, base, (danger) => {
        const isHarmless =
          (path.length === 0 &&
            (isReplaced(this.#graph, node, danger) ||
              isMountPath(this.#graph, node, danger) ||
              isCodeLiteral(this.#graph, node, danger))) ||
          this.#search.checks.passes(node, path, danger);
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
    return this.#uncheckedBy(node, base, (danger) => {
      const subject = { variable, path };
      const { definitions, isCut } = this.#search.run(subject, unit, flow, points, danger, found);
      return isCut ? definitions : undefined;
    });
  }

  /** `list[i]`, where the element at this very position was checked. */
  #uncheckedElement(
    node: TSESTree.MemberExpression,
    path: Path,
    base: Danger,
    found?: Set<Node>,
  ): ReadonlySet<Node> | undefined {
    const { control, file } = this.#graph.local;
    const index = indexOf(node, file);
    const element = index && path.length === 0 ? subjectOf(node, file) : undefined;
    if (!index || !element || !this.#mayBeChecked(element.variable)) return undefined;
    const unit = codeUnitOf(node);
    const flow = control.flowOf(unit);
    // What the position is counted up by in the expression itself comes later.
    const points = flow?.pointsOf(unwrapped(node.object)) ?? [];
    if (!flow || points.length === 0) return undefined;
    return this.#uncheckedBy(node, base, (danger) => {
      const subject = { ...element, index };
      const { definitions, isCut } = this.#search.run(subject, unit, flow, points, danger, found);
      return isCut && definitions.size === 0 ? definitions : undefined;
    });
  }

  /**
   * A schema's answer may be about what no test mentions: `{ error, value } = user.validate(x)`. And a
   * parameter may have been checked before its function was called.
   */
  #mayBeChecked(variable: Variable): boolean {
    return (
      this.#search.checks.schemas.areThereAny ||
      isParameter(variable) ||
      this.#mentions.has(variable)
    );
  }

  /** Asks about everything that makes a value dangerous where it is used. */
  #uncheckedBy(
    node: Node,
    base: Danger,
    ask: (danger: Danger) => ReadonlySet<Node> | undefined,
  ): ReadonlySet<Node> | undefined {
    // Most values meet no check at all, so the question that is answered most easily comes first.
    if (!ask(leastOf(base))) return undefined;
    const answers = this.#dangersOf(node, base).map((danger) => ask(danger));
    const unchecked = answers.filter((answer) => answer !== undefined);
    if (unchecked.length < answers.length) return undefined;
    return new Set(unchecked.flatMap((definitions) => [...definitions]));
  }

  /** What a check must keep away from a value that is used here: all of these. */
  #dangersOf(node: Node, base: Danger): readonly Danger[] {
    const decoded = decodingOf(this.#graph, node);
    const danger: Danger = decoded ? { ...base, decoded } : base;
    const { kind } = base;
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
}

function mayBeHarmless(node: Node, kind: SinkKind): node is Checkable {
  if (node.type === "MemberExpression") return kind === "path" || kind === "prototype-key";
  return node.type === "CallExpression" || node.type === "Identifier";
}

/** The object of which a property is read, if the node is its name. */
function readWith(key: Node, kind: SinkKind): Pick<Danger, "object"> {
  const { parent } = key;
  return kind === "prototype-key" && parent?.type === "MemberExpression" && parent.property === key
    ? { object: parent.object }
    : {};
}
