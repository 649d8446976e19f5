/**
 * What is asked about a value, of whom, and what comes back.
 *
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { SinkKind, SourceKind } from "../../libraries/library.ts";
import type { Path } from "../flow/access-path.ts";
import type { Context } from "../flow/call-site.ts";
import type { Guards } from "../guards/guards.ts";
import type { FullGraph } from "../models/full-graph.ts";
import type { Sources } from "../models/sources.ts";
import type { Node } from "../syntax/node.ts";
import type { Stop } from "./stop.ts";
import type { Verdict } from "./verdict.ts";

export interface Question {
  readonly node: Node;
  readonly path: Path;
  readonly kind: SinkKind;
  /** The call of the function around it that the question is about. */
  readonly context?: Context;
  /** The sources that count. */
  readonly sources: ReadonlySet<SourceKind>;
  /** Whether what others give to the exported functions counts too. */
  readonly isLibrary?: boolean;
  /** Nodes that count as sources too. */
  readonly origins?: ReadonlySet<Node>;
  /** Whether it is about all that the value is worked out from, and not about what it may hold. */
  readonly isDerivation?: boolean;
  /**
   * Whether all that is asked is whether something tainted gets there: what else it may be, the answer need
   * not tell apart.
   */
  readonly isAboutTaint?: boolean;
  /** Whether checks on the way count for nothing. */
  readonly ignoresChecks?: boolean;
  /** Is told why each trail ends, when it does. */
  readonly onStop?: (stop: Stop) => void;
}

/** What is asked: one for all questions about a file. */
export interface World {
  readonly graph: FullGraph;
  readonly guards: Guards;
  readonly sources: Sources;
}

export interface Answer {
  readonly verdict: Verdict;
  /** What it took: values visited, edges followed, blocks searched for checks. */
  readonly steps: number;
}
