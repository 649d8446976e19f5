/**
 * Rows by the word that tells of them, of those libraries only that matter to a file.
 *
 * Layer: imports only from `syntax/` and `models/`.
 */
import { addTo } from "../syntax/grouping.ts";
import type { Live } from "./live-libraries.ts";

export class LiveRows<Row> {
  readonly #rows: (readonly [word: string, row: Row])[] = [];
  readonly #isReachable: (row: Row, live: Live) => boolean;
  readonly #known = new WeakMap<Live, ReadonlyMap<string, readonly Row[]>>();

  constructor(isReachable: (row: Row, live: Live) => boolean) {
    this.#isReachable = isReachable;
  }

  add(word: string, row: Row): void {
    this.#rows.push([word, row]);
  }

  /** Made once for all files that have to do with the same libraries, when all rows are there. */
  in(live: Live): ReadonlyMap<string, readonly Row[]> {
    let rows = this.#known.get(live);
    if (!rows) this.#known.set(live, (rows = this.#reachable(live)));
    return rows;
  }

  #reachable(live: Live): ReadonlyMap<string, readonly Row[]> {
    const byWord = new Map<string, Row[]>();
    for (const [word, row] of this.#rows) {
      if (this.#isReachable(row, live)) addTo(byWord, word, row);
    }
    return byWord;
  }
}
