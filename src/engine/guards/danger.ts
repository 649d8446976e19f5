/**
 * What a check is asked to keep away.
 *
 * A path is dangerous in two ways: it climbs out of a folder (`../../etc/passwd`), or it never was in
 * one (`/etc/passwd`). Most checks see to one of them, so each is asked about alone.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { Propagator, SinkKind } from "../../libraries/library.ts";
import type { Node } from "../syntax/node.ts";
import { isAddress } from "../values/address.ts";
import type { HtmlPlace } from "../values/html.ts";

export type Decoding = NonNullable<Propagator["decodes"]>;

export interface Danger {
  readonly kind: SinkKind;
  /** Of a path, and of nothing else: the way out that is asked about. */
  readonly way?: "absolute" | "climbing";
  /**
   * Of an address, and of nothing else: how it leads to another host. `absolute`: by a scheme;
   * `slashes`: by two slashes at its beginning; `either` of them. `host`: the value is the host.
   */
  readonly leads?: "absolute" | "either" | "host" | "slashes";
  /** Of HTML, and of nothing else: where in it the value stands. */
  readonly place?: HtmlPlace;
  /** No folder stands behind the value: `..` alone would be a folder where a file is meant. */
  readonly isName?: boolean;
  /** Of a name, and of nothing else: the object of which the property of that name is read. */
  readonly object?: Node;
  /** What is done to the value after the check. */
  readonly decoded?: Decoding;
}

/** What is kept away most easily: a check that does not do so much does nothing. */
export function leastOf(danger: Danger): Danger {
  const { kind } = danger;
  if (kind === "path") return { kind, way: "climbing", isName: true };
  return isAddress(kind) ? { kind, leads: "either" } : danger;
}
