/**
 * Which kinds of library objects an expression is, for TypeScript's checker.
 *
 *     import { database } from "./database.js";  database.query(text)      `pg` declares its type, `Pool`
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TypeName } from "../../libraries/library.ts";
import type { Node } from "../syntax/node.ts";
import type { Checker } from "../types/checker.ts";
import { declaredTypes } from "../types/declared-type.ts";
import { declaredKey, listOf, type Registry } from "./registry.ts";

export class CheckedTypes {
  readonly #checker: Checker;
  readonly #registry: Registry;
  readonly #memo = new Map<Node, readonly TypeName[]>();

  constructor(checker: Checker, registry: Registry) {
    this.#checker = checker;
    this.#registry = registry;
  }

  isAnyOf(node: Node, types: TypeName | readonly TypeName[] | undefined): boolean {
    const wanted = listOf(types ?? []);
    return this.#at(node).some((type) => {
      const all = this.#registry.ancestorsOf(type);
      return wanted.some((one) => all.has(one));
    });
  }

  #at(node: Node): readonly TypeName[] {
    let known = this.#memo.get(node);
    if (!known) {
      known = declaredTypes(node, this.#checker).flatMap(
        ({ name, package: owner }) => this.#registry.declared.get(declaredKey(owner, name)) ?? [],
      );
      this.#memo.set(node, known);
    }
    return known;
  }
}
