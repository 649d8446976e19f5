/**
 * Which writes of a variable can have given it the value that a use reads.
 *
 *     let name = query.name;  if (!ok) name = "none";  show(name);   → both
 *     let name = query.name;  name = "none";           show(name);   → the second
 *
 * A definition is the identifier that is written: in a declaration, a pattern, an assignment, a
 * parameter, an import. A variable that other functions write too has all their writes.
 *
 * Layer: imports only from `syntax/` and `control/`.
 */
import { codeUnitOf, type CodeUnit, type Node } from "../syntax/node.ts";
import type { SourceFile, Variable } from "../syntax/source-file.ts";
import type { Block, ControlFlow, Point } from "./basic-block.ts";
import { controlFlowOf } from "./control-flow.ts";
import { addTo } from "../syntax/grouping.ts";

/** Units of more blocks than this are read without regard to order. */
const MAX_BLOCKS = 3000;

/**
 * From so many writes in other functions on, order counts for nothing: each function's reads would
 * have a list of their own of almost all writes.
 */
const MAX_ELSEWHERE = 64;

/** Some of the events of a block: those from one index up to another. */
export interface Stretch {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

export interface LastWrites {
  readonly found: readonly Node[];
  /** Whether a way leads past none of them. */
  readonly fromEntry: boolean;
  /** What lies between them and the place that was asked about. */
  readonly stretches: readonly Stretch[];
}

interface WriteAt {
  readonly index: number;
  readonly write: Node;
}

type WritesByBlock = Map<Block, WriteAt[]>;

interface Writes {
  readonly all: readonly Node[];
  /** Of each unit of code. */
  readonly byUnit: ReadonlyMap<CodeUnit, readonly Node[]>;
}

export class Control {
  readonly file: SourceFile;
  readonly #flows = new Map<CodeUnit, ControlFlow | undefined>();
  readonly #writes = new Map<Variable, Writes>();
  readonly #positions = new Map<ControlFlow, Map<Node, Point>>();
  readonly #byBlock = new WeakMap<readonly Node[], WritesByBlock>();

  constructor(file: SourceFile) {
    this.file = file;
  }

  flowOf(unit: CodeUnit): ControlFlow | undefined {
    if (!this.#flows.has(unit)) this.#flows.set(unit, controlFlowOf(unit, this.file));
    return this.#flows.get(unit);
  }

  /** All identifiers that write the variable, its declarations with a value included. */
  writesOf(variable: Variable): readonly Node[] {
    return this.#writesOf(variable).all;
  }

  /** The definitions whose value `identifier` can read. Empty where it is never written. */
  definitionsOf(identifier: Node, variable: Variable): readonly Node[] {
    const { all, byUnit } = this.#writesOf(variable);
    if (all.length < 2) return all;
    const unit = codeUnitOf(identifier);
    const own = byUnit.get(unit);
    if (!own) return all;
    const flow = this.flowOf(unit);
    const points = flow?.pointsOf(identifier) ?? [];
    if (!flow || points.length === 0 || flow.blocks.length > MAX_BLOCKS) return all;
    const { found, fromEntry } = this.#reaching(own, points, flow);
    const isOwn = variable.defs.some(({ name }) => codeUnitOf(name) === unit);
    // What was there before may be of an earlier call, too.
    if (fromEntry && !isOwn) return all;
    if (all.length - own.length > MAX_ELSEWHERE) return all;
    const reached = new Set(found);
    if (fromEntry) {
      for (const write of own) if (isBoundAtEntry(write)) reached.add(write);
    }
    if (own.length < all.length) {
      const here = new Set(own);
      for (const write of all) if (!here.has(write)) reached.add(write);
    }
    if (reached.size < 2) return [...reached];
    return reached.size === all.length ? all : all.filter((write) => reached.has(write));
  }

  /** Which of some writes of one unit come last before `node`, and what else happens from there on. */
  lastWrites(node: Node, writes: readonly Node[]): LastWrites | undefined {
    const flow = this.flowOf(codeUnitOf(node));
    const points = flow?.pointsOf(node) ?? [];
    return flow && points.length > 0 && flow.blocks.length <= MAX_BLOCKS
      ? this.#reaching(writes, points, flow)
      : undefined;
  }

  #writesOf(variable: Variable): Writes {
    const known = this.#writes.get(variable);
    if (known) return known;
    const all = new Set<Node>();
    for (const definition of variable.defs) {
      if (definition.type !== "Variable") all.add(definition.name);
      else if (isBoundByLoop(definition.name)) all.add(definition.name);
    }
    for (const reference of variable.references) {
      if (reference.isWrite()) all.add(reference.identifier);
    }
    const byUnit = new Map<CodeUnit, Node[]>();
    for (const write of all) {
      const unit = codeUnitOf(write);
      addTo(byUnit, unit, write);
    }
    const writes = { all: [...all], byUnit };
    this.#writes.set(variable, writes);
    return writes;
  }

  /** Backwards from the points, each way ends at the first write that it meets. */
  #reaching(writes: readonly Node[], points: readonly Point[], flow: ControlFlow): LastWrites {
    const byBlock = this.#byBlockOf(writes, flow);
    const found: Node[] = [];
    const stretches: Stretch[] = [];
    let fromEntry = false;
    const seen = new Set<Block>();
    const pending = [...points];
    for (let point = pending.pop(); point; point = pending.pop()) {
      const { block, index } = point;
      const last = lastBefore(byBlock.get(block) ?? [], index);
      stretches.push({ block, from: last ? last.index + 1 : 0, to: index });
      if (last) {
        found.push(last.write);
        continue;
      }
      fromEntry ||= block === flow.entry;
      for (const { from } of block.in) {
        if (seen.has(from)) continue;
        seen.add(from);
        pending.push({ block: from, index: Infinity });
      }
    }
    return { found, fromEntry, stretches };
  }

  /** The writes of one variable in a flow, in the order of each block. */
  #byBlockOf(writes: readonly Node[], flow: ControlFlow): WritesByBlock {
    let byBlock = this.#byBlock.get(writes);
    if (byBlock) return byBlock;
    const positions = this.#positionsOf(flow);
    byBlock = new Map();
    for (const write of writes) {
      const position = positions.get(write);
      if (!position) continue;
      addTo(byBlock, position.block, { index: position.index, write });
    }
    for (const list of byBlock.values()) list.sort((one, other) => one.index - other.index);
    this.#byBlock.set(writes, byBlock);
    return byBlock;
  }

  /** Where each write of a flow stands. Of the copies in a `finally`, the last. */
  #positionsOf(flow: ControlFlow): ReadonlyMap<Node, Point> {
    let positions = this.#positions.get(flow);
    if (!positions) {
      positions = new Map();
      for (const block of flow.blocks) {
        for (const [index, event] of block.events.entries()) {
          if (event.kind === "write") positions.set(event.target, { block, index });
        }
      }
      this.#positions.set(flow, positions);
    }
    return positions;
  }
}

/** The last of a block's writes before one of its events. */
function lastBefore(writes: readonly WriteAt[], index: number): WriteAt | undefined {
  let low = 0;
  let high = writes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((writes[middle]?.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return writes[low - 1];
}

/** Function declarations are hoisted, imports stand before all code. */
function isBoundAtEntry(write: Node): boolean {
  const parent = write.parent;
  return (
    parent?.type === "FunctionDeclaration" ||
    parent?.type === "ImportDefaultSpecifier" ||
    parent?.type === "ImportNamespaceSpecifier" ||
    parent?.type === "ImportSpecifier" ||
    parent?.type === "TSEnumDeclaration" ||
    parent?.type === "TSModuleDeclaration"
  );
}

/** `for (const x of xs)`: the declaration writes, though it has no initializer of its own. */
function isBoundByLoop(name: Node): boolean {
  for (let node = name.parent; node; node = node.parent) {
    if (node.type !== "VariableDeclaration") continue;
    return (
      (node.parent.type === "ForOfStatement" || node.parent.type === "ForInStatement") &&
      node.parent.left === node
    );
  }
  return false;
}
