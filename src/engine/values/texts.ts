/**
 * Which parts of a text are known.
 *
 *     const base = "https://api.example.com";
 *     `${base}/users/${id}.json`      → "https://api.example.com/users/", id, ".json"
 *
 * A value that may be several texts has several answers. Where they are too many, what all of them
 * begin with is kept.
 *
 * Layer: may import `libraries/library.ts` and the layers before `values/`.
 */
import { WHOLE, type Path } from "../flow/access-path.ts";
import type { Edge, End } from "../flow/graph.ts";
import { stateKey } from "../flow/walks.ts";
import { literalOf } from "../models/conditions.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { lastName } from "../syntax/file-index.ts";
import { isCall, unwrapped, type Node } from "../syntax/node.ts";
import { orderedParts, type Part } from "./ordered-parts.ts";

/** Texts that are known, and in place of what is not, the expression that gives it. */
export type KnownText = readonly Part[];

/** More texts than this are reduced to what they begin with. */
const MAX_TEXTS = 16;
/** Longer texts end in something unknown. */
const MAX_PIECES = 32;
const MAX_DEPTH = 24;
/** Beyond so many values nothing more is known. */
const MAX_STATES = 200;

const UNCHANGING = new Set(["String", "toString", "trim", "valueOf"]);

/** All texts that an expression may be. There is at least one. */
export function textsAt(graph: FullGraph, node: Node, path: Path = WHOLE): readonly KnownText[] {
  return new Texts(graph).all(node, path);
}

class Texts {
  readonly #graph: FullGraph;
  readonly #active = new Set<string>();
  #states = 0;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  all(node: Node, path: Path): readonly KnownText[] {
    const texts = this.#of(node, path);
    return texts.length > 0 ? texts : [[node]];
  }

  /** None where the value is at bottom itself, as a text that grows in a loop is. */
  #of(node: Node, path: Path): readonly KnownText[] {
    this.#states += 1;
    const key = stateKey(node, path);
    if (this.#active.has(key)) return [];
    if (this.#states > MAX_STATES || this.#active.size > MAX_DEPTH) return [[node]];
    this.#active.add(key);
    const texts = this.#read(unwrapped(node), path);
    this.#active.delete(key);
    return texts;
  }

  #read(node: Node, path: Path): readonly KnownText[] {
    const parts = path.length === 0 ? orderedParts(this.#graph, node) : undefined;
    if (parts) return this.#joined(parts);
    return reduced(
      this.#graph.predecessors(node, path).flatMap((edge) => this.#along(edge, node)),
      node,
    );
  }

  #joined(parts: readonly Part[]): readonly KnownText[] {
    let texts: readonly KnownText[] = [[]];
    for (const part of parts) {
      const more = typeof part === "string" ? [[part]] : this.#of(part, WHOLE);
      texts = texts.flatMap((text) => more.map((other) => appended(text, other)));
      const [first = ""] = parts;
      texts = reduced(texts, typeof part === "string" ? first : part);
    }
    return texts;
  }

  #along(edge: Edge, node: Node): readonly KnownText[] {
    if (edge.kind === "call") {
      return this.#graph.resultsOf(edge).flatMap((result) => this.#of(result.node, result.path));
    }
    if (edge.kind === "end") return this.#ending(edge.end, node);
    // What a library's function makes of a text is mostly another text.
    if (isCall(node) && !UNCHANGING.has(lastName(node))) return [[node]];
    if (!edge.builds) return this.#of(edge.node, edge.path);
    const { parent } = edge.node;
    if (parent?.type !== "AssignmentExpression") return [[node]];
    // Both sides of `a += b` are edges; the text is read once.
    return parent.left === edge.node ? this.#of(parent, WHOLE) : [];
  }

  #ending(end: End, node: Node): readonly KnownText[] {
    if (end.kind === "constant") {
      return (literalOf(end.node) ?? [undefined]).map((value) =>
        value === undefined ? [end.node] : [String(value)],
      );
    }
    if (end.kind !== "parameter") return [[node]];
    const { edges, isOpen } = this.#graph.callersOf(end);
    const given = edges.flatMap((edge) => this.#along(edge, end.node));
    return isOpen ? [...given, [end.node]] : given;
  }
}

function appended(text: KnownText, more: KnownText): KnownText {
  const result = [...text];
  for (const piece of more) {
    const last = result.at(-1);
    if (result.length > MAX_PIECES || piece === "") continue;
    if (typeof piece === "string" && typeof last === "string") result.splice(-1, 1, last + piece);
    else result.push(piece);
  }
  return result;
}

/** Each text once; where they are too many, what they begin with, and something unknown. */
function reduced(texts: readonly KnownText[], unknown: Part): readonly KnownText[] {
  const distinct = new Map(texts.map((text) => [keyOf(text), text]));
  if (distinct.size <= MAX_TEXTS) return [...distinct.values()];
  return [[...commonBeginning([...distinct.values()]), unknown]];
}

function keyOf(text: KnownText): string {
  return text
    .map((piece) => (typeof piece === "string" ? `"${piece}"` : stateKey(piece, WHOLE)))
    .join(" ");
}

function commonBeginning([first = [], ...others]: readonly KnownText[]): KnownText {
  const result: Part[] = [];
  for (const [index, piece] of first.entries()) {
    const pieces = others.map((text) => text[index]);
    if (pieces.every((other) => other === piece)) {
      result.push(piece);
      continue;
    }
    const shared = typeof piece === "string" ? sharedBeginning(piece, pieces) : "";
    return shared === "" ? result : [...result, shared];
  }
  return result;
}

function sharedBeginning(text: string, others: readonly (Part | undefined)[]): string {
  let length = text.length;
  for (const other of others) {
    if (typeof other !== "string") return "";
    while (!other.startsWith(text.slice(0, length))) length -= 1;
  }
  return text.slice(0, length);
}
