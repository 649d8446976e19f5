/**
 * What validations with schemas say of values: by what they give back, by their answer, or by
 * returning at all.
 *
 *     User.parse(body).id            { error, value } = user.validate(body); if (error) throw error;
 *     if (!is(User, body)) return;   await user.validateAsync(body);
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { Validation } from "../../libraries/library.ts";
import { isOpen, nameStep, WHOLE, type Path } from "../flow/access-path.ts";
import { definitionEdges } from "../flow/definition-edges.ts";
import { argumentsOf } from "../flow/parameter.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { originsOf, type Frame, type Located, type Origin } from "../schemas/origins.ts";
import { SchemaShapes, type Notation } from "../schemas/schemas.ts";
import { calleeOf, isCall, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import type { Danger } from "./danger.ts";
import { ShapeChecks, type Question, type View } from "./shape-checks.ts";
import { isAbout, subjectOf, type Subject } from "./subject.ts";

type IsPredicate = (callback: Node, danger: Danger) => boolean;

export class SchemaChecks {
  readonly #graph: FullGraph;
  readonly #isPredicate: IsPredicate;
  readonly #schemas: SchemaShapes;
  readonly #shapes: ShapeChecks;
  /** The calls that led to the function at hand. */
  #frame: Frame | undefined;

  constructor(graph: FullGraph, isPredicate: IsPredicate) {
    this.#graph = graph;
    this.#isPredicate = isPredicate;
    this.#schemas = new SchemaShapes(graph);
    this.#shapes = new ShapeChecks(graph);
  }

  /** Asks in a function as these calls lead to it. */
  within(frame: Frame | undefined, question: () => boolean): boolean {
    const before = this.#frame;
    this.#frame = frame;
    const answer = question();
    this.#frame = before;
    return answer;
  }

  /** Whether anything in the file can be a validation. */
  get areThereAny(): boolean {
    return this.#graph.registry.hasSchemas;
  }

  /** Whether a part of a call's result has been validated and is harmless. */
  passes(call: CallNode, path: Path, danger: Danger): boolean {
    if (!this.areThereAny) return false;
    if (this.rowsOf(call).length > 0) return this.#isGiven(call, path, this.#frame, danger);
    return this.isValidated(call, path, danger);
  }

  /** Whether a part of a value can be nothing but what a validation gave back, and is harmless. */
  isValidated(start: Node, startPath: Path, danger: Danger): boolean {
    if (!this.areThereAny) return false;
    const origins = originsOf(this.#graph, { node: start, path: startPath, frame: this.#frame });
    if (!origins || origins.length === 0) return false;
    return origins.every(({ end, frame }) => {
      if (end.kind === "constant" || end.kind === "computed") return true;
      if (end.kind !== "unknown" || !isCall(end.node)) return false;
      return this.#isGiven(end.node, end.path, frame, danger);
    });
  }

  /** Whether a call returns only if the subject is valid, and harmless. */
  asserts(call: CallNode, subject: Subject, danger: Danger): boolean {
    if (!this.areThereAny) return false;
    return this.rowsOf(call).some((row) => {
      const isAwaited = row.tells === "throws" || call.parent.type === "AwaitExpression";
      const isAssertion = row.tells === "throws" || row.tells === "rejects";
      return isAssertion && isAwaited && this.#isInput(call, row, subject, danger);
    });
  }

  /** Whether a test with this outcome says that the subject is valid, and harmless. */
  implies(test: Node, outcome: boolean, subject: Subject, danger: Danger): boolean {
    if (!this.areThereAny) return false;
    const inner = unwrapped(test);
    if (inner.type === "BinaryExpression") {
      const negated = comparedWith(inner);
      return (
        negated !== undefined &&
        this.implies(negated.node, outcome === negated.isSame, subject, danger)
      );
    }
    const origin = this.#onlyOrigin(inner);
    if (origin?.end.kind !== "unknown" || !isCall(origin.end.node)) return false;
    const { node: call, path } = origin.end;
    return this.rowsOf(call).some(
      (row) =>
        saysValid(call, row, path) === outcome &&
        (this.#isInput(call, row, subject, danger) || this.#isResult(call, row, subject, danger)),
    );
  }

  rowsOf(call: CallNode): readonly Validation[] {
    const { registry } = this.#graph;
    return this.#graph.rowsOf<Validation>(registry.validations, call).map(({ row }) => row);
  }

  /** Whether the call gives this part only if it is valid. */
  #isGiven(call: CallNode, path: Path, frame: Frame | undefined, danger: Danger): boolean {
    return this.rowsOf(call).some((row) => {
      const rest = givenAt(row, path);
      return (
        rest !== undefined && !row.givesAnyway && this.#isValid(call, row, rest, frame, danger)
      );
    });
  }

  /** Whether the subject is the value that the call looked at. */
  #isInput(call: CallNode, row: Validation, subject: Subject, danger: Danger): boolean {
    const { control, file } = this.#graph.local;
    const argument = argumentsOf(call)[row.value];
    const validated = argument && subjectOf(argument, file);
    if (!argument || !validated || !isAbout(argument, subject, file)) return false;
    if (control.writesOf(subject.variable).length > 1) return false;
    const rest = subject.path.slice(validated.path.length);
    return this.#isValid(call, row, rest, this.#frame, danger, row.inPlace ? "output" : "input");
  }

  /** Whether the subject is what the call gave back. */
  #isResult(call: CallNode, row: Validation, subject: Subject, danger: Danger): boolean {
    const [write, ...others] = this.#graph.local.control.writesOf(subject.variable);
    if (!write || others.length > 0) return false;
    return definitionEdges(write, subject.path).every((edge) => {
      if (edge.kind !== "value") return false;
      const origin = this.#onlyOrigin(edge.node, edge.path);
      if (origin?.end.kind !== "unknown" || origin.end.node !== call) return false;
      const rest = givenAt(row, origin.end.path);
      return rest !== undefined && this.#isValid(call, row, rest, this.#frame, danger);
    });
  }

  #isValid(
    call: CallNode,
    row: Validation,
    path: Path,
    frame: Frame | undefined,
    danger: Danger,
    view: View = "output",
  ): boolean {
    const schema = schemaOf(call, row);
    return (
      schema !== undefined &&
      this.letsThrough({ node: schema, path: WHOLE, frame }, row.notation, path, danger, view)
    );
  }

  /** Whether a part of what a schema lets through is harmless. */
  letsThrough(
    schema: Located,
    notation: Notation | undefined,
    path: Path,
    danger: Danger,
    view: View,
  ): boolean {
    const question: Question = {
      danger,
      view,
      isPredicate: ({ node }: Located) => this.#isPredicate(node, danger),
    };
    const shape = this.#schemas.at(schema, notation);
    return this.#shapes.isHarmless(shape, path, question);
  }

  #onlyOrigin(node: Node, path: Path = WHOLE): Origin | undefined {
    const [origin, ...others] = originsOf(this.#graph, { node, path, frame: this.#frame }) ?? [];
    return others.length === 0 ? origin : undefined;
  }
}

function schemaOf(call: CallNode, { schema }: Validation): Node | undefined {
  if (schema !== "receiver") return argumentsOf(call)[schema];
  const callee = unwrapped(calleeOf(call));
  return callee.type === "MemberExpression" ? callee.object : callee;
}

/** The part of the valid value that a path within the result reads. */
function givenAt({ gives }: Validation, path: Path): Path | undefined {
  if (gives === undefined) return undefined;
  if (gives === "") return path;
  const [step, ...rest] = path;
  if (isOpen(step)) return path;
  return step === nameStep(gives) ? rest : undefined;
}

/** Which outcome of a test of this part of the result says «valid»; `undefined` if none does. */
function saysValid(call: CallNode, { tells }: Validation, path: Path): boolean | undefined {
  const isAnswer =
    tells === "answers" || (tells === "promises" && call.parent.type === "AwaitExpression");
  if (isAnswer) return path.length === 0 ? true : undefined;
  if (typeof tells === "string") return undefined;
  const name = "valid" in tells ? tells.valid : tells.invalid;
  return path.length === 1 && path[0] === nameStep(name) ? "valid" in tells : undefined;
}

/** `error === undefined`, `result.success !== true`: what is compared, and whether sameness says that it holds. */
function comparedWith(test: Node): { node: Node; isSame: boolean } | undefined {
  if (test.type !== "BinaryExpression" || !/^[!=]==?$/u.test(test.operator)) return undefined;
  const { left, right } = test;
  const isEqual = test.operator.startsWith("=");
  if (right.type === "Literal" && right.value === true) return { node: left, isSame: isEqual };
  const isNothing =
    (right.type === "Literal" && (right.value === null || right.value === false)) ||
    (right.type === "Identifier" && right.name === "undefined");
  return isNothing ? { node: left, isSame: !isEqual } : undefined;
}
