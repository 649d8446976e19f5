/**
 * From the calls that make a schema to what it says of values.
 *
 *     z.object({ id: z.uuid() }).extend({ page: z.coerce.number() })     an object with `id` and `page`
 *
 * Whatever is no schema that the libraries know of says nothing.
 *
 * Layer: may import `libraries/library.ts` and the layers before `schemas/`.
 */
import type { SchemaRow } from "../../libraries/library.ts";
import { stepName, WHOLE, type Path } from "../flow/access-path.ts";
import { returned } from "../flow/graph.ts";
import { argumentsOf } from "../flow/parameter.ts";
import { functionsAt } from "../flow/walks.ts";
import { argumentsAt } from "../models/arguments.ts";
import type { FullGraph } from "../models/full-graph.ts";
import type { Entry } from "../models/callee-index.ts";
import { calleeOf, isCall, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { added } from "./additions.ts";
import { JsonSchemas } from "./json-schema.ts";
import { fieldsIn, itemsIn, namesIn, patternsAt, UNKNOWN, type Fields } from "./literals.ts";
import { originsOf, type Frame, type Located } from "./origins.ts";
import { ANYTHING, HARMLESS, known, later, TEXT, type Part, type Shape } from "./shape.ts";
import { shapeOfText } from "./type-text.ts";

/** How schemas are written: as calls, or as values that stand for them. */
export type Notation = "calls" | "json-schema" | "type-text";

export class SchemaShapes {
  readonly #graph: FullGraph;
  readonly #json: JsonSchemas;
  readonly #known = new Map<CallNode, Part>();

  constructor(graph: FullGraph) {
    this.#graph = graph;
    this.#json = new JsonSchemas(graph, (located) => this.at(located));
  }

  /** What the schema that an expression is lets through. */
  at(located: Located, notation: Notation = "calls"): Shape {
    if (notation === "json-schema") return this.#json.at(located);
    const origins = originsOf(this.#graph, located);
    if (!origins || origins.length === 0) return ANYTHING;
    const parts = origins.map(({ end, frame }): Part => {
      if (end.kind === "constant") return later(() => this.#written(end.node, frame, notation));
      if (end.kind !== "unknown" || !isCall(end.node)) return known(ANYTHING);
      const { node, path } = end;
      return later(() => this.#within(node, path, frame));
    });
    const [first, ...others] = parts;
    return first && others.length === 0 ? first() : { kind: "either", parts };
  }

  /** A schema made by a call, or one within it: `User.shape.id`. */
  #within(call: CallNode, path: Path, frame: Frame | undefined): Shape {
    const shape = this.#ofCall(call, frame)();
    if (path.length === 0) return shape;
    const [property, field, ...rest] = path.map((step) => stepName(step));
    const { fields } = this.#entryOf(call)?.library.schemas ?? {};
    const isField = fields !== undefined && property === fields && rest.length === 0;
    if (!isField || field === undefined || shape.kind !== "object") return ANYTHING;
    return shape.fields.get(field)?.() ?? ANYTHING;
  }

  /** Values stand for schemas: an object for one with these fields, a text for what it says. */
  #written(node: Node, frame: Frame | undefined, notation: Notation): Shape {
    switch (node.type) {
      case "ArrayExpression":
        return notation === "calls"
          ? { kind: "either", parts: this.#items([node], frame) }
          : ANYTHING;
      case "Literal":
        return notation === "calls" ? HARMLESS : shapeOfText(String(node.value));
      case "ObjectExpression": {
        const { fields, isComplete } = this.#fields({ node, path: WHOLE, frame }, notation);
        if (notation === "type-text")
          return { kind: "object", fields: named(fields), others: "passed" };
        return { kind: "object", fields, others: isComplete ? "refused" : "passed" };
      }
      default:
        return ANYTHING;
    }
  }

  #ofCall(call: CallNode, frame: Frame | undefined): Part {
    if (frame) return later(() => this.#made(call, frame));
    let part = this.#known.get(call);
    if (!part) this.#known.set(call, (part = later(() => this.#made(call, undefined))));
    return part;
  }

  #entryOf(call: CallNode): Entry<SchemaRow> | undefined {
    const { schemaRows } = this.#graph.registry;
    return this.#graph.rowsOf<SchemaRow>(schemaRows, call)[0];
  }

  #made(call: CallNode, frame: Frame | undefined): Shape {
    const row = this.#entryOf(call)?.row;
    if (!row) return ANYTHING;
    const base = this.#baseOf(row, call, frame);
    const given = argumentsAt({ call, shift: 0 }, row.argument ?? 0).flatMap(
      ({ isSpread, node }) => (isSpread ? [] : node),
    );
    const own = this.#ownShape(row, given, frame, base);
    const [first] = given;
    const names = () => (first && namesIn(this.#graph, this.#located(first, frame))) ?? undefined;
    const shape = base ? added(row, base, own, names) : own;
    return row.changes ? { kind: "changed", of: known(shape) } : shape;
  }

  /** The schema that a call adds to. */
  #baseOf({ base, type }: SchemaRow, call: CallNode, frame: Frame | undefined): Part | undefined {
    if (base !== undefined) {
      const argument = argumentsOf(call)[base];
      return argument && this.#part(argument, frame);
    }
    const callee = unwrapped(calleeOf(call));
    return type !== undefined && callee.type === "MemberExpression"
      ? this.#part(callee.object, frame)
      : undefined;
  }

  /** What the call says without what it adds to. */
  #ownShape(
    row: SchemaRow,
    given: readonly Node[],
    frame: Frame | undefined,
    base: Part | undefined,
  ): Shape {
    const [first] = given;
    switch (row.makes) {
      case "anything":
        return ANYTHING;
      case "text":
        return TEXT;
      case "harmless":
        return HARMLESS;
      case "same":
        if (row.for) return { kind: "safe", for: row.for };
        return base || !first ? ANYTHING : this.#part(first, frame)();
      case "list":
      case "record": {
        const parts = this.#items(given, frame);
        const element = parts.length > 0 ? known({ kind: "either", parts }) : base;
        const hasNames = row.makes === "record";
        return { kind: "list", element: element ?? known(ANYTHING), hasNames };
      }
      case "tuple":
        return { kind: "tuple", parts: this.#items(given, frame) };
      case "either":
        return { kind: "either", parts: this.#items(given, frame) };
      case "both":
        return { kind: "both", parts: this.#items(given, frame), isMerged: true };
      case "sequence":
        return sequence(this.#items(given, frame));
      case "called":
        return first ? this.#returned(first, frame) : ANYTHING;
      case "matching": {
        const patterns = first && patternsAt(this.#graph, this.#located(first, frame));
        return patterns ? { kind: "matching", patterns } : ANYTHING;
      }
      case "tested":
        return first ? { kind: "tested", test: this.#located(first, frame) } : ANYTHING;
      case "transformed":
        return first
          ? { kind: "transformed", of: base ?? known(ANYTHING), by: this.#located(first, frame) }
          : ANYTHING;
      case "object":
      case "extended": {
        const { fields, isComplete } = first
          ? this.#fields(this.#located(first, frame), "calls")
          : UNKNOWN;
        return { kind: "object", fields, others: isComplete ? (row.others ?? "passed") : "passed" };
      }
      case "picked":
      case "omitted":
        return ANYTHING;
      case "json-schema":
        return first ? this.#json.at(this.#located(first, frame)) : ANYTHING;
      case "type-text":
        return first ? this.at(this.#located(first, frame), "type-text") : ANYTHING;
    }
  }

  /** The schemas that a function returns. */
  #returned(callback: Node, frame: Frame | undefined): Shape {
    const { functions, isComplete } = functionsAt(this.#graph.local, callback);
    if (!isComplete || functions.length === 0) return ANYTHING;
    const results = functions.flatMap((one) => this.#graph.local.resultsOf(returned(one, WHOLE)));
    return { kind: "either", parts: results.map(({ node }) => this.#part(node, frame)) };
  }

  #located(node: Node, frame: Frame | undefined): Located {
    return { node, path: WHOLE, frame };
  }

  #part(node: Node, frame: Frame | undefined, notation: Notation = "calls"): Part {
    return later(() => this.at(this.#located(node, frame), notation));
  }

  /** Schemas that are given one by one, or in a list. */
  #items(given: readonly Node[], frame: Frame | undefined): readonly Part[] {
    return itemsIn(this.#graph, given, frame, (node, inner) => this.#part(node, inner));
  }

  /** The fields that an object names, or those of a schema. */
  #fields(located: Located, notation: Notation): Fields {
    return fieldsIn(this.#graph, located, {
      part: (node, frame) => this.#part(node, frame, notation),
      fieldsOf: (call, path, frame) => this.#fieldsOf(call, path, frame),
    });
  }

  #fieldsOf(call: CallNode, path: Path, frame: Frame | undefined): Fields {
    const { fields } = this.#entryOf(call)?.library.schemas ?? {};
    const isWhole = path.length === 0 || (path.length === 1 && stepName(path[0]) === fields);
    const shape = isWhole ? this.#ofCall(call, frame)() : ANYTHING;
    return shape.kind === "object" ? { fields: shape.fields, isComplete: true } : UNKNOWN;
  }
}

/** The names of fields of which some may be missing: `{ "name?": "string" }` */
function named(fields: ReadonlyMap<string, Part>): ReadonlyMap<string, Part> {
  return new Map([...fields].map(([name, part]) => [name.replace(/\?$/u, ""), part]));
}

/** What one step after the other makes of a value. Of what an unknown step makes of it, nothing is known. */
function sequence([first, ...steps]: readonly Part[]): Shape {
  let shape = first?.() ?? ANYTHING;
  for (const part of steps) {
    const step = part();
    if (step.kind === "anything") shape = ANYTHING;
    else if (step.kind === "transformed") shape = { ...step, of: known(shape) };
    else shape = { kind: "both", parts: [known(shape), known(step)] };
  }
  return shape;
}
