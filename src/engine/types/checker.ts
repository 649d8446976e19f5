/**
 * TypeScript's checker, where the parser has one: what it says of expressions, calls and annotations.
 *
 * Only methods of the checker and of its objects are used. Numbers for kinds and flags change between
 * versions, and TypeScript itself is never loaded from here.
 *
 * Layer: imports only from `syntax/`.
 */
import type { Program, Signature, Type, TypeChecker, Node as TypedNode } from "typescript";

import type { CallNode, Node } from "../syntax/node.ts";
import type { SourceCode } from "../syntax/source-file.ts";

export type { Type, TypedNode };

/** What the parser hands over, as far as it is used. */
interface TypedServices {
  readonly program: Program;
  readonly esTreeNodeToTSNodeMap: { get(node: Node): TypedNode | undefined };
}

const checkers = new WeakMap<object, Checker>();

export class Checker {
  readonly program: Program;
  readonly #services: TypedServices;

  private constructor(services: TypedServices) {
    this.program = services.program;
    this.#services = services;
  }

  /** The checker of a file, the same for all who ask; none where it was parsed without type information. */
  static of(sourceCode: SourceCode): Checker | undefined {
    const { esTreeNodeToTSNodeMap, program } = sourceCode.parserServices ?? {};
    if (!program || !esTreeNodeToTSNodeMap) return undefined;
    let known = checkers.get(esTreeNodeToTSNodeMap);
    if (!known) {
      known = new Checker({ program, esTreeNodeToTSNodeMap });
      checkers.set(esTreeNodeToTSNodeMap, known);
    }
    return known;
  }

  get types(): TypeChecker {
    return this.program.getTypeChecker();
  }

  typeAt(node: Node): Type | undefined {
    const typed = this.#services.esTreeNodeToTSNodeMap.get(node);
    return typed && this.types.getTypeAtLocation(typed);
  }

  /** What a call calls, as the checker has chosen among overloads. */
  signatureOf(call: CallNode): Signature | undefined {
    const typed = this.#services.esTreeNodeToTSNodeMap.get(call);
    // A call is the only kind of node that comes from a call.
    return (
      typed &&
      this.types.getResolvedSignature(typed as Parameters<TypeChecker["getResolvedSignature"]>[0])
    );
  }
}
