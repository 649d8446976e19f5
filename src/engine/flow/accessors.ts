/**
 * Properties that are read and written by functions.
 *
 *     const job = { get command() { … } };      class Job { set folder(text) { … } }
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { FileIndex } from "../syntax/file-index.ts";
import { isClass, type ClassNode, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { stepName, type Path } from "./access-path.ts";
import type { Makers } from "./makers.ts";

/** Classes above a class that are looked into. */
const MAX_ANCESTORS = 8;

export class Accessors {
  readonly #index: FileIndex;
  readonly #makers: Makers;

  constructor(index: FileIndex, makers: Makers) {
    this.#index = index;
    this.#makers = makers;
  }

  /** Whether what a path reads of an object is such a property: an assignment to it keeps nothing by itself. */
  has(object: Node, [step]: Path): boolean {
    const name = stepName(step);
    if (name === undefined || !this.#index.methodNames.has(name)) return false;
    if (object.type === "ObjectExpression")
      return object.properties.some((one) => isAccessor(one, name, false));
    if (isClass(object)) return object.body.body.some((one) => isAccessor(one, name, true));
    if (object.type !== "NewExpression" && object.type !== "ClassBody") return false;
    let owner: ClassNode | undefined =
      object.type === "ClassBody" ? object.parent : this.#makers.classAt(object.callee);
    for (let depth = 0; owner && depth < MAX_ANCESTORS; depth += 1) {
      if (owner.body.body.some((one) => isAccessor(one, name, false))) return true;
      const above: Node | undefined = this.#makers.makerAbove(owner);
      owner = above && isClass(above) ? above : undefined;
    }
    return false;
  }
}

function isAccessor(member: Node, name: string, isStatic: boolean): boolean {
  if (member.type !== "Property" && member.type !== "MethodDefinition") return false;
  const isMeant = member.type === "Property" || member.static === isStatic;
  return isMeant && (member.kind === "get" || member.kind === "set") && staticName(member) === name;
}
