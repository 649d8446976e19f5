/**
 * What happens in a block that can settle a check: writes, and calls that may assert something.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { Block } from "../control/basic-block.ts";
import { unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import type { SourceFile, Variable } from "../syntax/source-file.ts";
import { addTo } from "../syntax/grouping.ts";

/** An event and its position in the block. */
export type Settling =
  | { readonly index: number; readonly write: Node }
  | { readonly index: number; readonly call: CallNode };

interface Events {
  readonly calls: readonly Settling[];
  readonly writes: ReadonlyMap<Variable, readonly Settling[]>;
}

export class BlockEvents {
  readonly #file: SourceFile;
  readonly #mayAssert: (call: CallNode) => boolean;
  readonly #events = new Map<Block, Events>();

  constructor(file: SourceFile, mayAssert: (call: CallNode) => boolean) {
    this.#file = file;
    this.#mayAssert = mayAssert;
  }

  /** The events before `index` that may be about a variable, the last first. */
  *before(block: Block, index: number, variable: Variable): Iterable<Settling> {
    const { calls, writes } = this.#eventsOf(block);
    const own = writes.get(variable) ?? [];
    let call = countBefore(calls, index);
    let write = countBefore(own, index);
    while (call > 0 || write > 0) {
      const [lastCall, lastWrite] = [calls[call - 1], own[write - 1]];
      if (lastCall && (!lastWrite || lastCall.index > lastWrite.index)) {
        call -= 1;
        yield lastCall;
      } else if (lastWrite) {
        write -= 1;
        yield lastWrite;
      }
    }
  }

  #eventsOf(block: Block): Events {
    let events = this.#events.get(block);
    if (!events) this.#events.set(block, (events = this.#collected(block)));
    return events;
  }

  #collected(block: Block): Events {
    const calls: Settling[] = [];
    const writes = new Map<Variable, Settling[]>();
    for (const [index, event] of block.events.entries()) {
      if (event.kind === "call") {
        if (this.#mayAssert(event.call)) calls.push({ index, call: event.call });
        continue;
      }
      const variable = this.#rootOf(event.target);
      if (!variable) continue;
      addTo(writes, variable, { index, write: event.target });
    }
    return { calls, writes };
  }

  /** The variable that is written, or whose property is. */
  #rootOf(target: Node): Variable | undefined {
    let node = unwrapped(target);
    while (node.type === "MemberExpression") node = unwrapped(node.object);
    return node.type === "Identifier" ? this.#file.variableOf(node) : undefined;
  }
}

/** How many of the events stand before `index`. */
function countBefore(events: readonly Settling[], index: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
