/**
 * What is written over a value with one that a schema has validated.
 *
 *     const { error, value } = User.validate(request.body);  if (error) return;  request.body = value;
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import { definitionEdges } from "../flow/definition-edges.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { codeUnitOf, type Node } from "../syntax/node.ts";
import type { Danger } from "./danger.ts";
import type { Questions } from "./function-checks.ts";
import type { SchemaChecks } from "./schema-checks.ts";
import { subjectOf, type Subject } from "./subject.ts";

export class ValidatedWrites {
  readonly #graph: FullGraph;
  readonly #schemas: SchemaChecks;
  readonly #isUnchecked: Questions["isUnchecked"];

  constructor(graph: FullGraph, schemas: SchemaChecks, isUnchecked: Questions["isUnchecked"]) {
    this.#graph = graph;
    this.#schemas = schemas;
    this.#isUnchecked = isUnchecked;
  }

  /** Whether all that a target is given, as far as the subject reads it, is harmless. */
  areHarmless(target: Node, subject: Subject, danger: Danger): boolean {
    if (!this.#schemas.areThereAny) return false;
    const { control, file } = this.#graph.local;
    const rest = subject.path.slice(subjectOf(target, file)?.path.length ?? 0);
    return definitionEdges(target, rest).every((edge) => {
      if (edge.kind !== "value") return false;
      const { node, path } = edge;
      if (this.#schemas.isValidated(node, path, danger)) return true;
      const variable = node.type === "Identifier" ? file.variableOf(node) : undefined;
      const unit = codeUnitOf(node);
      const points = control.flowOf(unit)?.pointsOf(node) ?? [];
      return (
        variable !== undefined &&
        points.length > 0 &&
        !this.#isUnchecked({ variable, path }, unit, points, danger)
      );
    });
  }
}
