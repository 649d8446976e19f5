/**
 * Whether what a schema lets through can do harm.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { Sanitizer } from "../../libraries/library.ts";
import { ELEMENT, isOpen, KEY, remainder, stepName, type Path } from "../flow/access-path.ts";
import { returned } from "../flow/graph.ts";
import { functionsAt, stateKey } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { isCleared, isSafeAsText } from "../models/harm.ts";
import type { Located } from "../schemas/origins.ts";
import type { ObjectShape, Part, Shape } from "../schemas/shape.ts";
import type { FunctionNode } from "../syntax/node.ts";
import type { Danger } from "./danger.ts";
import { isHarmless } from "./regex-language.ts";

/** Schemas within schemas that are looked into. */
const MAX_DEPTH = 24;
/** More values than this in a function, and what it makes of its parameter is not known. */
const MAX_STATES = 100;

/** Which value is asked about: what came out, or the one that went in and was found to be valid. */
export type View = "input" | "output";

export interface Question {
  readonly danger: Danger;
  readonly view: View;
  /** Whether fields that are removed here may come from elsewhere. */
  readonly isMerged?: boolean;
  /** Whether a function says of its parameter that it is harmless. */
  readonly isPredicate: (test: Located) => boolean;
}

export class ShapeChecks {
  readonly #graph: FullGraph;
  #depth = 0;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  /** Whether a part of a value that has this shape is harmless. */
  isHarmless(shape: Shape, path: Path, question: Question): boolean {
    if (this.#depth > MAX_DEPTH) return false;
    this.#depth += 1;
    const result = this.#isHarmless(shape, path, question);
    this.#depth -= 1;
    return result;
  }

  #isHarmless(shape: Shape, path: Path, question: Question): boolean {
    const { danger, view } = question;
    const inner = (part: Part, rest = path) => this.isHarmless(part(), rest, question);
    switch (shape.kind) {
      case "anything":
        return false;
      case "harmless":
        return true;
      case "text":
        return isSafeAsText(danger.kind) && danger.decoded !== "wholly";
      case "safe":
        return danger.decoded !== "wholly" && shape.for.includes(danger.kind);
      case "matching":
        return shape.patterns.every((pattern) => isHarmless(pattern, danger));
      case "tested":
        return path.length === 0 && question.isPredicate(shape.test);
      case "changed":
        return view === "output" && inner(shape.of);
      case "transformed":
        return view === "input" ? inner(shape.of) : this.#isTransformed(shape, path, question);
      case "then":
        return inner(shape.first) || (view === "output" && inner(shape.second));
      case "either":
        return shape.parts.length > 0 && shape.parts.every((part) => inner(part));
      case "both": {
        if (!shape.isMerged) return shape.parts.some((part) => inner(part));
        // What one of them removes, another may let through.
        const merged = { ...question, isMerged: true };
        return (
          shape.parts.some((part) => this.isHarmless(part(), path, merged)) ||
          (shape.parts.length > 0 && shape.parts.every((part) => inner(part)))
        );
      }
      case "list":
      case "tuple": {
        const [step] = path;
        if (step === KEY) return shape.kind === "tuple" || !shape.hasNames;
        const rest = remainder(path);
        if (shape.kind === "list") {
          const isElement = shape.hasNames || step === undefined || isPlace(step);
          return !isElement || inner(shape.element, rest);
        }
        const part = shape.parts[Number(stepName(step) ?? NaN)];
        return part ? inner(part, rest) : shape.parts.every((one) => inner(one, rest));
      }
      case "object":
        return this.#isField(shape, path, question);
    }
  }

  #isField(shape: ObjectShape, path: Path, question: Question): boolean {
    const [step] = path;
    const { fields, others } = shape;
    const isRemoved = others === "removed" && question.view === "output" && !question.isMerged;
    const isStripped = others === "refused" || isRemoved;
    if (step === KEY) return isStripped;
    const rest = remainder(path);
    const name = stepName(step);
    const named = name === undefined ? undefined : fields.get(name);
    if (named) return this.isHarmless(named(), rest, question);
    const areOthersHarmless =
      typeof others === "function" ? this.isHarmless(others(), rest, question) : isStripped;
    if (name !== undefined || !areOthersHarmless) return areOthersHarmless;
    return [...fields.values()].every((field) => this.isHarmless(field(), rest, question));
  }

  /** Whether what a function makes of its parameter is harmless. */
  #isTransformed(
    { by, of }: Shape & { readonly kind: "transformed" },
    path: Path,
    question: Question,
  ): boolean {
    const { functions, isComplete } = functionsAt(this.#graph.local, by.node);
    if (isComplete && functions.length > 0) {
      return functions.every((callee) => this.#isResult(callee, of, path, question));
    }
    const apis = this.#graph.apisAt(by.node);
    const { propagators, sanitizers } = this.#graph.registry;
    return (
      apis.length > 0 &&
      apis.every((api) => {
        const rows = sanitizers.exports(api).map(({ row }): Sanitizer => row);
        if (rows.some((row) => row.for === "every" || row.for.includes(question.danger.kind))) {
          return true;
        }
        // A function that is known to hand on its argument hands on what is known of it.
        const isHandedOn = propagators
          .exports(api)
          .some(({ row: { decodes, to } }) => !decodes && to.of === "result" && !to.part);
        return isHandedOn && this.isHarmless(of(), path, question);
      })
    );
  }

  #isResult(callee: FunctionNode, of: Part, start: Path, question: Question): boolean {
    const { kind } = question.danger;
    const pending = [...this.#graph.resultsOf(returned(callee, start))];
    const seen = new Set<string>();
    // The list grows while it is read.
    for (const { node, path } of pending) {
      const key = stateKey(node, path);
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > MAX_STATES) return false;
      for (const edge of this.#graph.predecessors(node, path)) {
        if (edge.kind === "value") {
          if (!isCleared(edge, kind, edge.parses === true)) pending.push(edge);
        } else if (edge.kind === "call") {
          return false;
        } else if (edge.end.kind === "parameter" && edge.end.callee === callee) {
          if (edge.end.index !== 0) return false;
          if (!this.isHarmless(of(), edge.end.path, question)) return false;
        } else if (edge.end.kind !== "constant" && edge.end.kind !== "computed") {
          return false;
        }
      }
    }
    return seen.size > 0;
  }
}

/** Whether a step reads something that a list holds. */
function isPlace(step: string): boolean {
  const name = stepName(step);
  return name === undefined || isOpen(step) || step === ELEMENT || /^\d+$/u.test(name);
}
