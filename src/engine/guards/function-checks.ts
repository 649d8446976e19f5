/**
 * What functions of the file say of a subject that they are given: by what they return, or by
 * returning at all.
 *
 *     const isAllowed = (x) => LIST.includes(x);          function assertAllowed(x) { if (!LIST.includes(x)) throw … }
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { Point } from "../control/basic-block.ts";
import { nameStep, type Path } from "../flow/access-path.ts";
import { argumentsOf, patternOf } from "../flow/parameter.ts";
import { functionsAt } from "../flow/walks.ts";
import type { FullGraph } from "../models/full-graph.ts";
import {
  calleeOf,
  parametersOf,
  unwrapped,
  type CallNode,
  type CodeUnit,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import type { Danger } from "./danger.ts";
import { isAbout, subjectOf, type Subject } from "./subject.ts";

/** Functions within functions that a check is followed into. */
const MAX_DEPTH = 5;

/** A name in a pattern, and the part of its value. */
interface Named {
  readonly node: Node;
  readonly path: Path;
}

/** What the checks within a function are asked by. */
export interface Questions {
  readonly implies: (test: Node, outcome: boolean, subject: Subject, danger: Danger) => boolean;
  readonly isUnchecked: (
    subject: Subject,
    unit: CodeUnit,
    points: readonly Point[],
    danger: Danger,
  ) => boolean;
}

export class FunctionChecks {
  readonly #graph: FullGraph;
  readonly #questions: Questions;
  #depth = 0;

  constructor(graph: FullGraph, questions: Questions) {
    this.#graph = graph;
    this.#questions = questions;
  }

  /** Whether a call of a function in plain sight returns (with this outcome) only if all is well. */
  implies(call: CallNode, outcome: boolean | undefined, subject: Subject, danger: Danger): boolean {
    const { file } = this.#graph.local;
    const all = argumentsOf(call);
    const position = all.findIndex((argument) => isAbout(argument, subject, file));
    const argument = all[position];
    if (!argument) return false;
    const checked = subjectOf(argument, file);
    const rest = subject.path.slice(checked?.path.length ?? 0);
    const read = danger.object && subjectOf(danger.object, file);
    const readPosition = read ? all.findIndex((one) => isAbout(one, read, file)) : -1;
    return this.#everyFunction(calleeOf(call), (callee) =>
      this.#holds(
        callee,
        position,
        { path: rest, argument: { node: argument, subject } },
        readPosition < 0 ? danger : { ...danger, ...readIn(callee, readPosition) },
        outcome,
      ),
    );
  }

  /** Whether a function that is handed over says so of its first parameter: `list.filter(isAllowed)`. */
  isPredicate(callback: Node, path: Path, outcome: boolean, danger: Danger): boolean {
    return this.#everyFunction(callback, (callee) =>
      this.#holds(callee, 0, { path }, danger, outcome),
    );
  }

  #everyFunction(callee: Node, question: (callee: FunctionNode) => boolean): boolean {
    if (this.#depth >= MAX_DEPTH) return false;
    const { functions, isComplete } = functionsAt(this.#graph.local, callee);
    if (!isComplete || functions.length === 0) return false;
    this.#depth += 1;
    const result = functions.every((one) => question(one));
    this.#depth -= 1;
    return result;
  }

  #holds(
    callee: FunctionNode,
    position: number,
    given: Omit<Subject, "variable">,
    danger: Danger,
    outcome: boolean | undefined,
  ): boolean {
    const parameter = parametersOf(callee)[position];
    if (!parameter) return false;
    // `({ id }) => LIST.has(id)`: what lands in a name has passed, if the name has.
    return namesIn(patternOf(parameter), given.path).some(({ node, path }) => {
      const variable = this.#graph.local.file.variableOf(node);
      const isWhole = path.length === given.path.length;
      const subject = variable && { ...(isWhole && given), variable, path };
      return subject && this.#holdsAtEveryExit(callee, subject, danger, outcome);
    });
  }

  /**
   * Whether, wherever a function returns (with this outcome, if one is given), its parameter has
   * been checked.
   */
  #holdsAtEveryExit(
    callee: FunctionNode,
    parameter: Subject,
    danger: Danger,
    outcome: boolean | undefined,
  ): boolean {
    const flow = this.#graph.local.control.flowOf(callee);
    if (!flow || callee.async || callee.generator) return false;
    const { implies, isUnchecked } = this.#questions;
    const returns = this.#graph.local.index.returns.get(callee) ?? [];
    let exits = 0;
    for (const value of returns) {
      const literal = unwrapped(value);
      if (outcome !== undefined && literal.type === "Literal" && Boolean(literal.value) !== outcome)
        continue;
      exits += 1;
      if (outcome !== undefined && implies(value, outcome, parameter, danger)) continue;
      const points = flow.pointsOf(value);
      if (points.length === 0 || isUnchecked(parameter, callee, points, danger)) return false;
    }
    // Without a `return`, the answer is `undefined`.
    const isEndReachable = callee.body.type === "BlockStatement" && flow.end.in.length > 0;
    const isPlain = callee.body.type === "BlockStatement" && returns.length === 0;
    if (outcome !== true && (isEndReachable || isPlain)) {
      exits += 1;
      const end = { block: flow.end, index: Infinity };
      if (isUnchecked(parameter, callee, [end], danger)) return false;
    }
    return exits > 0;
  }
}

/** The object of which a property is read, by the name that it has in a function. */
function readIn(callee: FunctionNode, position: number): Pick<Danger, "object"> {
  const parameter = parametersOf(callee)[position];
  return parameter ? { object: patternOf(parameter) } : {};
}

/** The names of a pattern in which a part of the value lands for certain. */
function namesIn(pattern: Node, path: Path): readonly Named[] {
  const [step, ...rest] = path;
  switch (pattern.type) {
    case "ArrayPattern":
      return pattern.elements.flatMap((element, index) =>
        element && element.type !== "RestElement" && step === nameStep(String(index))
          ? namesIn(element, rest)
          : [],
      );
    case "AssignmentPattern":
      return namesIn(pattern.left, path);
    case "ObjectPattern":
      return pattern.properties.flatMap((property) => {
        const name = property.type === "Property" ? staticName(property) : undefined;
        return name !== undefined && step === nameStep(name) && property.type === "Property"
          ? namesIn(property.value, rest)
          : [];
      });
    default:
      return [{ node: pattern, path }];
  }
}
