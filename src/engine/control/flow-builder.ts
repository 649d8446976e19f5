/**
 * The state of building a control flow: the current block, the targets of jumps, the handler of
 * exceptions.
 *
 * Layer: imports only from `syntax/` and `control/`.
 */
import type { CallNode, Node } from "../syntax/node.ts";
import { Block, type Point, type Test } from "./basic-block.ts";

/** The nesting at which building gives up, well before the stack does. */
const MAX_DEPTH = 800;

/** Thrown when code is nested too deeply: the unit then has no control flow. */
export class TooDeep extends Error {}

interface Jump {
  readonly labels: readonly string[];
  readonly breakTo: Block;
  readonly continueTo: Block | undefined;
  readonly finalizers: number;
}

/** A `finally` as seen from inside its `try`: where jumps out enter it, and where they go on. */
interface Finalizer {
  readonly entry: Block;
  readonly targets: Set<Block>;
}

export class FlowBuilder {
  readonly entry = new Block();
  readonly blocks: Block[] = [this.entry];
  readonly points = new Map<Node, Point[]>();
  readonly jumps: Jump[] = [];
  readonly finalizers: Finalizer[] = [];
  /** Where exceptions go, if the unit catches them. */
  handler: Block | undefined;
  current = this.entry;
  #depth = 0;

  /** Runs a step one level deeper. */
  nested(step: () => void): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new TooDeep();
    step();
    this.#depth -= 1;
  }

  block(): Block {
    const block = new Block();
    this.blocks.push(block);
    return block;
  }

  /** A way from the current block to `to`. */
  flowTo(to: Block, test?: Test): void {
    if (this.isReachable())
      to.in.push(test ? { from: this.current, test } : { from: this.current });
  }

  isReachable(): boolean {
    return this.current === this.entry || this.current.in.length > 0;
  }

  /** The code after a jump: no way leads there. */
  leave(): void {
    this.current = this.block();
  }

  mark(node: Node): void {
    if (!this.isReachable()) return;
    const point = { block: this.current, index: this.current.events.length };
    const known = this.points.get(node);
    if (known) known.push(point);
    else this.points.set(node, [point]);
  }

  write(target: Node): void {
    this.mayThrow();
    this.current.events.push({ kind: "write", target });
  }

  call(call: CallNode): void {
    this.current.events.push({ kind: "call", call });
    this.mayThrow();
  }

  /** From here, the handler may be reached. */
  mayThrow(): void {
    if (!this.handler) return;
    this.flowTo(this.handler);
    const next = this.block();
    this.flowTo(next);
    this.current = next;
  }

  throw(): void {
    const finalizer = this.finalizers.at(-1);
    const target = this.handler ?? finalizer?.entry;
    if (target) this.flowTo(target);
    this.leave();
  }

  return(): void {
    const finalizer = this.finalizers.at(-1);
    if (finalizer) this.flowTo(finalizer.entry);
    this.leave();
  }

  jump(kind: "break" | "continue", label: string | undefined): void {
    const jump = this.jumps.findLast(({ labels, continueTo }) =>
      label === undefined
        ? kind === "break"
          ? !labels.includes("*")
          : continueTo
        : labels.includes(label),
    );
    const target = kind === "break" ? jump?.breakTo : jump?.continueTo;
    if (jump && target) {
      const finalizer =
        this.finalizers.length > jump.finalizers ? this.finalizers.at(-1) : undefined;
      this.flowTo(finalizer?.entry ?? target);
      finalizer?.targets.add(target);
    }
    this.leave();
  }
}
