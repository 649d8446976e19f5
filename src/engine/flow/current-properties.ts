/**
 * What a property of an object holds where it is read, if that is known better than by all writes to
 * it in the file.
 *
 *     job.command = x;  job.command = "ls";  run(job.command);      → the second
 *     const job = {};  run(job.command);  job.command = x;          → neither
 *
 * A write through the same name replaces what was there before, and so does making a new object. In
 * between, other writes count as well: through other names, by functions that are given the object.
 * Where a function that is called might write, and it cannot be told when, all writes count.
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Control, LastWrites, Stretch } from "../control/reaching-definitions.ts";
import { codeUnitOf, isFunction, unwrapped, type CodeUnit, type Node } from "../syntax/node.ts";
import type { Path } from "./access-path.ts";
import type { Accessors } from "./accessors.ts";
import { definitionEdges } from "./definition-edges.ts";
import { isName, type DirectWrites, type Holder } from "./direct-writes.ts";
import { constant, type Edge } from "./graph.ts";
import { objectEdges } from "./literal-edges.ts";
import type { Names } from "./names.ts";
import { placeOf, writtenEdges, type ObjectWrites } from "./object-writes.ts";
import { idOf, type Root } from "./walks.ts";

export interface Current {
  readonly edges: readonly Edge[];
  /** The calls since: each may have changed one of the objects. */
  readonly calls: ReadonlySet<Node>;
  /** The objects that the path leads through, and what it reads of each. */
  readonly objects: readonly Root[];
  /** The code that it was written and is read in. */
  readonly unit: CodeUnit;
}

/** An expression whose property is read, and the path that is read of it. */
interface Reading {
  readonly node: Node;
  readonly path: Path;
}

/** The writes that a read may see, and what lies between. */
interface Writing extends LastWrites {
  readonly readings: readonly Reading[];
  /** All that replace what the path leads to. */
  readonly replacing: readonly Node[];
  readonly unit: CodeUnit;
}

/** Between a write and a read with more events than this, all writes count. */
const MAX_EVENTS = 500;

export class CurrentProperties {
  readonly #accessors: Accessors;
  readonly #control: Control;
  readonly #names: Names;
  readonly #direct: DirectWrites;
  readonly #writes: ObjectWrites;
  readonly #lists = new Map<string, readonly Node[]>();

  constructor(
    accessors: Accessors,
    control: Control,
    names: Names,
    direct: DirectWrites,
    writes: ObjectWrites,
  ) {
    this.#accessors = accessors;
    this.#control = control;
    this.#names = names;
    this.#direct = direct;
    this.#writes = writes;
  }

  /** `node` is a name or `this`, of which the code around it reads the path's first steps. */
  at(node: Node, path: Path): Current | undefined {
    const writing = this.#writingBefore(node, path);
    if (!writing || writing.fromEntry) return undefined;
    return this.#from(writing, writing.found, path);
  }

  /** The same, if only some of the last writes count, and no other definition of the name. */
  among(counting: ReadonlySet<Node>, node: Node, path: Path): Current | undefined {
    const writing = this.#writingBefore(node, path);
    if (!writing || [...counting].some((target) => !writing.found.includes(target)))
      return undefined;
    return this.#from(writing, [...counting], path);
  }

  #writingBefore(node: Node, path: Path): Writing | undefined {
    if (path[0] === undefined || !isName(path[0])) return undefined;
    const holder = this.#direct.holderOf(node);
    if (!holder) return undefined;
    const readings = this.#readingsAt(node, path);
    const replacing = this.#replacing(holder, path.slice(0, readings.length));
    const last = replacing && this.#control.lastWrites(node, replacing);
    return last && { ...last, readings, replacing, unit: holder.unit };
  }

  #from(writing: Writing, targets: readonly Node[], path: Path): Current | undefined {
    const { readings, replacing, stretches, unit } = writing;
    const edges: Edge[] = [];
    for (const target of targets) {
      const given = this.#givenBy(target, path);
      if (!given) return undefined;
      edges.push(...given);
    }
    const objects = readings.flatMap((reading) =>
      this.#writes
        .placesOf(reading.node)
        .map((root) => ({ node: root.node, path: [...root.path, ...reading.path] })),
    );
    const since = eventsIn(stretches);
    if (!since || objects.some((object) => this.#accessors.has(object.node, path)))
      return undefined;
    const isQuiet = since.calls.size === 0 && !isInterrupted(unit);
    const isMeant = (place: Node) =>
      codeUnitOf(place) === unit ? since.places.has(place) : !isQuiet;
    for (const object of objects) {
      for (const write of this.#writes.into(object.node, object.path)) {
        const place = placeOf(write);
        if (!replacing.includes(place) && isMeant(place)) {
          edges.push(...writtenEdges(write, object.path));
        }
      }
    }
    return { edges, calls: since.calls, objects, unit };
  }

  /** What of the path the code reads right here, one property after the other. */
  #readingsAt(start: Node, path: Path): readonly Reading[] {
    const readings: Reading[] = [];
    let node = start;
    for (const [index, step] of path.entries()) {
      while (node.parent && unwrapped(node.parent) === unwrapped(node)) node = node.parent;
      const { parent } = node;
      const isRead =
        parent?.type === "MemberExpression" &&
        parent.object === node &&
        this.#names.stepOf(parent) === step;
      if (!isName(step) || !(isRead || isTakenApart(node))) break;
      readings.push({ node, path: path.slice(index) });
      if (!isRead) break;
      node = parent;
    }
    return readings;
  }

  /** The writes that replace what the path leads to; `undefined` if that is never written. */
  #replacing({ unit, variable }: Holder, path: Path): readonly Node[] | undefined {
    const key = `${String(idOf(unit))} ${variable ? String(idOf(variable)) : ""} ${path.join("\n")}`;
    let list = this.#lists.get(key);
    if (!list) {
      const writes = path.flatMap((_, index) =>
        this.#direct.to({ unit, variable }, path.slice(0, index + 1)),
      );
      const definitions = variable ? this.#control.writesOf(variable) : [];
      const own = definitions.filter((definition) => codeUnitOf(definition) === unit);
      list = writes.length > 0 ? [...writes, ...own] : [];
      this.#lists.set(key, list);
    }
    return list.length > 0 ? list : undefined;
  }

  /** What such a write gives; `undefined` if the object may have come from elsewhere. */
  #givenBy(target: Node, path: Path): readonly Edge[] | undefined {
    if (target.type === "MemberExpression") {
      return target.parent.type === "UnaryExpression"
        ? [constant(target)]
        : definitionEdges(target, path.slice(lengthOf(target)));
    }
    const literal = literalAt(target);
    return literal && objectEdges(literal, path, this.#names);
  }
}

/** The object literal that a definition gives its variable. */
function literalAt({ parent }: Node): TSESTree.ObjectExpression | undefined {
  let given: Node | null | undefined;
  if (parent?.type === "VariableDeclarator") given = parent.init;
  else if (parent?.type === "AssignmentExpression" && parent.operator === "=") given = parent.right;
  const inner = given && unwrapped(given);
  return inner?.type === "ObjectExpression" ? inner : undefined;
}

/** How many properties a member expression reads from its root. */
function lengthOf(target: TSESTree.MemberExpression): number {
  let length = 0;
  for (let node: Node = target; node.type === "MemberExpression"; node = unwrapped(node.object)) {
    length += 1;
  }
  return length;
}

interface Events {
  readonly calls: ReadonlySet<Node>;
  /** Targets of writes, and calls. */
  readonly places: ReadonlySet<Node>;
}

function eventsIn(stretches: readonly Stretch[]): Events | undefined {
  const calls = new Set<Node>();
  const places = new Set<Node>();
  let count = 0;
  for (const { block, from, to } of stretches) {
    const end = Math.min(to, block.events.length);
    count += Math.max(1, end - from);
    if (count > MAX_EVENTS) return undefined;
    for (let index = from; index < end; index += 1) {
      const event = block.events[index];
      if (event?.kind === "call") calls.add(event.call);
      if (event) places.add(event.kind === "call" ? event.call : event.target);
    }
  }
  return { calls, places };
}

/** Whether other code may run while this is under way. */
function isInterrupted(unit: CodeUnit): boolean {
  return isFunction(unit) ? unit.async || unit.generator : unit.type === "Program";
}

/** `const { command } = job`   `{ ...job }` */
function isTakenApart(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case "AssignmentExpression":
      return parent.right === node && parent.left.type === "ObjectPattern";
    case "SpreadElement":
      return parent.parent.type === "ObjectExpression";
    case "VariableDeclarator":
      return parent.init === node && parent.id.type === "ObjectPattern";
    default:
      return false;
  }
}
