/**
 * File paths as text: `/` between the parts, whatever the system writes.
 *
 * Layer: imports nothing.
 */

/** A path with `/` between its parts. */
export function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

/** The folder that a file or folder stands in; `undefined` at the root, and for mere names. */
export function folderOf(path: string): string | undefined {
  const end = path.lastIndexOf("/");
  return end <= 0 ? undefined : path.slice(0, end);
}

/** `relative`, seen from `folder`: `a/b` and `../c` make `a/c`. */
export function joined(folder: string, relative: string): string {
  const parts = folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
