/**
 * What the handlers before one have seen to.
 *
 *     app.post("/", validated(User), (request, response) => …)      `request.body` is a user there
 *
 * So is what a route's schema says of it. A handler hands over to the next by calling its last parameter without an argument.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { RequestSchema } from "../../libraries/library.ts";
import type { Point } from "../control/basic-block.ts";
import { nameStep, stepName, WHOLE, type Path, type Step } from "../flow/access-path.ts";
import { definitionEdges } from "../flow/definition-edges.ts";
import { argumentsOf, parameterOf, patternOf } from "../flow/parameter.ts";
import type { Use } from "../flow/use.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { originsOf, type Frame, type Located } from "../schemas/origins.ts";
import { codeUnitOf, isFunction, type FunctionNode, type Node } from "../syntax/node.ts";
import type { Danger } from "./danger.ts";
import type { Questions } from "./function-checks.ts";
import type { SchemaChecks } from "./schema-checks.ts";
import type { Subject } from "./subject.ts";

export class EarlierHandlers {
  readonly #graph: FullGraph;
  readonly #schemas: SchemaChecks;
  readonly #isUnchecked: Questions["isUnchecked"];

  constructor(graph: FullGraph, schemas: SchemaChecks, isUnchecked: Questions["isUnchecked"]) {
    this.#graph = graph;
    this.#schemas = schemas;
    this.#isUnchecked = isUnchecked;
  }

  /** Whether, wherever a function is a handler, one before it has made the subject harmless. */
  haveChecked(subject: Subject, handler: FunctionNode, danger: Danger): boolean {
    const given = partGiven(subject, handler);
    if (!given) return false;
    const { index, path } = given;
    const { handlers } = this.#graph.registry;
    const uses = this.#graph.usesOf(handler);
    return (
      uses.length > 0 &&
      uses.every(
        (use) =>
          use.kind === "argument" &&
          ((index === 0 && this.#isDescribed(use, path, danger)) ||
            (use.path.length === 0 &&
              this.#graph.rowsOf(handlers, use.call).length > 0 &&
              argumentsOf(use.call)
                .slice(0, use.index)
                .some((argument) => this.#isChecking(argument, index, path, danger)))),
      )
    );
  }

  /** `app.post("/", { schema: { body: User } }, (request) => …)` */
  #isDescribed(
    { call, index, path }: Use & { readonly kind: "argument" },
    part: Path,
    danger: Danger,
  ): boolean {
    const { requestSchemas } = this.#graph.registry;
    return this.#graph
      .rowsOf<RequestSchema>(requestSchemas, call)
      .some(({ row: { argument, handler = [], notation, parts } }) => {
        const options = argumentsOf(call)[argument];
        // A list has such options one by one.
        const [first] = path;
        const within = isPosition(first) ? [first] : [];
        const isOption =
          index === argument &&
          handler.some((name) => isSame(path.slice(within.length), pathOf(name)));
        const isMeant = isOption || (index !== argument && path.length === 0);
        if (!options || !isMeant) return false;
        return Object.entries(parts).some(([place, name]) => {
          const schema = { node: options, path: [...within, ...pathOf(place)], frame: undefined };
          const [property, ...others] = part;
          const rest = name === "" ? part : others;
          return (
            (name === "" || property === nameStep(name)) &&
            (notation === "json-schema" || !this.#isLiteral(schema)) &&
            this.#schemas.letsThrough(schema, notation, rest, danger, "output")
          );
        });
      });
  }

  /** `true` in place of a schema lets everything through. */
  #isLiteral(schema: Located): boolean {
    const origins = originsOf(this.#graph, schema) ?? [];
    return origins.some(({ end }) => end.kind === "constant" && end.node.type === "Literal");
  }

  #isChecking(argument: Node, index: number, path: Path, danger: Danger): boolean {
    const origins = originsOf(this.#graph, { node: argument, path: WHOLE, frame: undefined }) ?? [];
    return (
      origins.length > 0 &&
      origins.every(
        ({ end, frame }) =>
          end.kind === "constant" &&
          isFunction(end.node) &&
          this.#checks(end.node, index, path, danger, frame),
      )
    );
  }

  /** Whether a handler hands over only where the subject is harmless. */
  #checks(
    handler: FunctionNode,
    index: number,
    path: Path,
    danger: Danger,
    frame: Frame | undefined,
  ): boolean {
    const [given, last] = [handler.params[index], handler.params.at(-1)];
    if (!given || !last || given === last) return false;
    const { control, file } = this.#graph.local;
    const [variable, next] = [file.variableOf(patternOf(given)), file.variableOf(patternOf(last))];
    const flow = control.flowOf(handler);
    if (!variable || !next || !flow) return false;
    const points: Point[] = [];
    for (const { identifier } of next.references) {
      const call = identifier.parent;
      const isCalled = call.type === "CallExpression" && call.callee === identifier;
      // Handed to somebody else, it may be called whenever they like.
      if (!isCalled || codeUnitOf(identifier) !== handler) return false;
      if (call.arguments.length === 0) points.push(...flow.pointsOf(identifier));
    }
    return (
      points.length > 0 &&
      this.#schemas.within(
        frame,
        () => !this.#isUnchecked({ variable, path }, handler, points, danger),
      )
    );
  }
}

/** Which parameter of a handler a subject is a part of, and which part. */
function partGiven(
  { path, variable }: Subject,
  handler: FunctionNode,
): { readonly index: number; readonly path: Path } | undefined {
  const [definition] = variable.defs;
  if (definition?.type !== "Parameter") return undefined;
  const [edge] = definitionEdges(definition.name, path);
  const parameter = edge?.kind === "value" ? parameterOf(edge.node) : undefined;
  return edge?.kind === "value" && parameter?.callee === handler && !parameter.isRest
    ? { index: parameter.index, path: edge.path }
    : undefined;
}

/** Of a dotted name. */
function pathOf(name: string): Path {
  return name.split(".").map(nameStep);
}

function isPosition(step: Step | undefined): step is Step {
  const name = stepName(step);
  return name !== undefined && /^\d+$/u.test(name);
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
