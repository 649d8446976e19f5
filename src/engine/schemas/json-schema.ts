/**
 * Schemas in the notation of JSON Schema, written as values.
 *
 *     { type: "object", properties: { id: { type: "integer" } }, additionalProperties: false }
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 *
 * Layer: may import `libraries/library.ts` and the layers before `schemas/`.
 */
import { WHOLE } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { isCall, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { onlyOrigin } from "./literals.ts";
import type { Frame, Located } from "./origins.ts";
import { ANYTHING, HARMLESS, known, later, TEXT, type Part, type Shape } from "./shape.ts";

/** Formats whose texts break out of nothing. */
const HARMLESS_FORMATS = new Set(["date", "date-time", "ipv4", "ipv6", "time", "uuid"]);

const HARMLESS_TYPES = new Set(["boolean", "integer", "null", "number"]);

type Keywords = ReadonlyMap<string, Node>;

export class JsonSchemas {
  readonly #graph: FullGraph;
  /** What a schema that is made by a call lets through. */
  readonly #made: (located: Located) => Shape;

  constructor(graph: FullGraph, made: (located: Located) => Shape) {
    this.#graph = graph;
    this.#made = made;
  }

  at(located: Located): Shape {
    const origin = onlyOrigin(this.#graph, located);
    if (!origin) return ANYTHING;
    const { end, frame } = origin;
    if (end.kind === "unknown" && isCall(end.node)) return this.#made(located);
    if (end.kind !== "constant") return ANYTHING;
    const keywords = keywordsOf(end.node);
    return keywords ? this.#shapeOf(keywords, frame) : ANYTHING;
  }

  #shapeOf(keywords: Keywords, frame: Frame | undefined): Shape {
    if (keywords.has("enum") || keywords.has("const")) return HARMLESS;
    const types = textsOf(keywords.get("type"));
    const alternatives = types.map((type) => known(this.#ofType(type, keywords, frame)));
    const parts: Part[] = [];
    if (alternatives.length > 0) parts.push(known({ kind: "either", parts: alternatives }));
    else if (keywords.has("properties")) parts.push(known(this.#object(keywords, frame)));
    for (const name of ["anyOf", "oneOf"]) {
      const list = keywords.get(name);
      if (list) parts.push(known({ kind: "either", parts: this.#items(list, frame) }));
    }
    const all = keywords.get("allOf");
    if (all) parts.push(...this.#items(all, frame));
    return parts.length > 0 ? { kind: "both", parts } : ANYTHING;
  }

  #ofType(type: string, keywords: Keywords, frame: Frame | undefined): Shape {
    if (HARMLESS_TYPES.has(type)) return HARMLESS;
    switch (type) {
      case "array": {
        const places = keywords.get("prefixItems");
        if (places) return { kind: "tuple", parts: this.#items(places, frame) };
        return { kind: "list", element: this.#part(keywords.get("items"), frame), hasNames: false };
      }
      case "object":
        return this.#object(keywords, frame);
      case "string": {
        if (HARMLESS_FORMATS.has(textOf(keywords.get("format")) ?? "")) {
          return HARMLESS;
        }
        const pattern = textOf(keywords.get("pattern"));
        if (pattern === undefined) return TEXT;
        const matching = known({ kind: "matching", patterns: [{ pattern, flags: "u" }] });
        return { kind: "both", parts: [known(TEXT), matching] };
      }
      default:
        return ANYTHING;
    }
  }

  #object(keywords: Keywords, frame: Frame | undefined): Shape {
    const properties = keywords.get("properties");
    const written = properties ? keywordsOf(properties) : new Map<string, Node>();
    if (!written) return ANYTHING;
    const fields = new Map<string, Part>();
    for (const [name, node] of written) fields.set(name, this.#part(node, frame));
    const rest = keywords.get("additionalProperties");
    if (keywords.has("patternProperties") || !rest) {
      return { kind: "object", fields, others: "passed" };
    }
    const isClosed = rest.type === "Literal" && rest.value === false;
    return { kind: "object", fields, others: isClosed ? "refused" : this.#part(rest, frame) };
  }

  #part(node: Node | undefined, frame: Frame | undefined): Part {
    return node ? later(() => this.at({ node, path: WHOLE, frame })) : known(ANYTHING);
  }

  #items(node: Node, frame: Frame | undefined): readonly Part[] {
    if (node.type !== "ArrayExpression") return [known(ANYTHING)];
    return node.elements.map((element) => this.#part(element ?? undefined, frame));
  }
}

/** The properties of an object; `undefined` if they are not all known. */
function keywordsOf(node: Node): Keywords | undefined {
  if (node.type !== "ObjectExpression") return undefined;
  const keywords = new Map<string, Node>();
  for (const property of node.properties) {
    const name = property.type === "Property" ? staticName(property) : undefined;
    if (property.type !== "Property" || name === undefined) return undefined;
    keywords.set(name, property.value);
  }
  return keywords;
}

/** `"string"`, `["string", "null"]` */
function textsOf(node: Node | undefined): readonly string[] {
  if (node?.type === "ArrayExpression") {
    return node.elements.map((element) => (element && staticText(element)) ?? "");
  }
  const text = textOf(node);
  return text === undefined ? [] : [text];
}

function textOf(node: Node | undefined): string | undefined {
  return node && staticText(node);
}
