/**
 * Which names of a pattern a part of a value lands in.
 *
 *     const { run: [first] } = object;      `object`'s part .run.0 lands in `first`
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import {
  ANY,
  canRead,
  ELEMENT,
  nameStep,
  prepended,
  remainder,
  type Path,
  type Step,
} from "./access-path.ts";

export interface Target {
  /** An identifier, a member expression, or something else that is assigned to. */
  readonly node: Node;
  /** The part of the target's value. */
  readonly path: Path;
}

/** Where the part `path` of the value that `pattern` takes apart is found afterwards. */
export function targetsIn(pattern: Node, path: Path): readonly Target[] {
  switch (pattern.type) {
    case "ArrayPattern":
      return pattern.elements.flatMap((element, index) =>
        element ? inside(element, nameStep(String(index)), path) : [],
      );
    case "AssignmentPattern":
      return targetsIn(pattern.left, path);
    case "ObjectPattern":
      return pattern.properties.flatMap((property) => {
        if (property.type === "RestElement") return targetsIn(property.argument, path);
        const name = staticName(property);
        return inside(property.value, name === undefined ? ANY : nameStep(name), path);
      });
    case "RestElement":
      return targetsIn(pattern.argument, prepended(ELEMENT, path));
    case "TSParameterProperty":
      return targetsIn(pattern.parameter, path);
    default:
      return [{ node: pattern, path }];
  }
}

function inside(pattern: Node, read: Step, path: Path): readonly Target[] {
  const [step] = path;
  return step !== undefined && canRead(read, step) ? targetsIn(pattern, remainder(path)) : [];
}
