/**
 * Layer: may import `libraries/library.ts` and the layers before `taint/`.
 */
import type { Edge } from "../flow/graph.ts";
import type { Before } from "./state.ts";

/** An edge of the walk, and what stands before the value that it leads to; in HTML, its place. */
export interface PlacedEdge {
  readonly edge: Edge;
  readonly before: Before;
}
