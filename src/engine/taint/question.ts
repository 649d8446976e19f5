/**
 * What a walk is asked.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { SinkKind, SourceKind } from "../../libraries/library.ts";
import type { Path } from "../flow/access-path.ts";
import type { Node } from "../syntax/node.ts";
import type { Stop } from "./stop.ts";

export interface Question {
  readonly node: Node;
  readonly path: Path;
  readonly kind: SinkKind;
  /** The sources that count. */
  readonly sources: ReadonlySet<SourceKind>;
  /** Whether what others give to the exported functions counts too. */
  readonly isLibrary?: boolean;
  /** Nodes that count as sources too. */
  readonly origins?: ReadonlySet<Node>;
  /** Whether it is about all that the value is worked out from, and not about what it may hold. */
  readonly isDerivation?: boolean;
  /** Is told why each trail ends, when it does. */
  readonly onStop?: (stop: Stop) => void;
}
