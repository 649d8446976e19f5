/**
 * The disk, as far as the engine reads it.
 *
 * Node's modules are asked for at run time and never imported: in a browser there are none, and then
 * no file but the linted one is known.
 *
 * Layer: imports nothing.
 */

export interface Host {
  /** The text of a file, or `undefined` if it cannot be read. Paths have `/` between their parts. */
  readonly text: (path: string) => string | undefined;
  /** When a file was last written, or `undefined` if there is none. */
  readonly changed: (path: string) => number | undefined;
}

const nowhere: Host = { text: () => undefined, changed: () => undefined };

let known: Host | undefined;

/** The disk of this process. */
export function disk(): Host {
  known ??= nodeDisk() ?? nowhere;
  return known;
}

function nodeDisk(): Host | undefined {
  const host: { readonly process?: Partial<Pick<typeof process, "getBuiltinModule">> } = globalThis;
  const fs = host.process?.getBuiltinModule?.("node:fs");
  if (!fs) return undefined;
  return {
    text(path) {
      try {
        return fs.readFileSync(path, "utf8");
      } catch {
        return undefined;
      }
    },
    changed(path) {
      const stats = fs.statSync(path, { throwIfNoEntry: false });
      return stats?.isFile() ? stats.mtimeMs : undefined;
    },
  };
}
