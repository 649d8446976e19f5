/**
 * A state of the walk from a sink back to its sources.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { Path } from "../flow/access-path.ts";
import type { Node } from "../syntax/node.ts";

/** A value, and how the walk came to it. */
export interface State {
  readonly node: Node;
  readonly path: Path;
  /** Whether it has become a part of text since. */
  readonly isBuilt: boolean;
  /** Whether it only chooses a part of a text, which has not become a part of another since. */
  readonly isChoice: boolean;
  /** Whether it was parsed since: then text is as good as any structure. */
  readonly isParsed: boolean;
  /** The state that this one was reached from: a step nearer to the sink. */
  readonly parent?: State;
  /** Where the way led through a function: the state at which it left it. */
  readonly through?: State;
}
