/**
 * A parsed file as the engine sees it: its syntax, and which variable each identifier means.
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import type { Node } from "./node.ts";

export type SourceCode = Readonly<TSESLint.SourceCode>;
export type Variable = TSESLint.Scope.Variable;
export type Reference = TSESLint.Scope.Reference;

export class SourceFile {
  readonly sourceCode: SourceCode;
  readonly #references = new Map<Node, Reference>();
  readonly #declarations = new Map<Node, Variable>();
  readonly #innerNames = new Map<Node, Variable>();

  constructor(sourceCode: SourceCode) {
    this.sourceCode = sourceCode;
    for (const scope of sourceCode.scopeManager?.scopes ?? []) {
      for (const reference of scope.references) {
        // `x ||= 1` and `var x = 1` have one reference; a default parameter can have two: the write counts.
        const known = this.#references.get(reference.identifier);
        if (!known?.isWrite()) this.#references.set(reference.identifier, reference);
      }
      for (const variable of scope.variables) {
        // A class's name is a variable outside and another inside: the outer one comes first.
        for (const identifier of variable.identifiers) {
          if (this.#declarations.has(identifier)) this.#innerNames.set(identifier, variable);
          else this.#declarations.set(identifier, variable);
        }
      }
    }
  }

  get program(): TSESTree.Program {
    return this.sourceCode.ast;
  }

  /** The variable that an identifier means, if the file declares it. Globals have none. */
  variableOf(identifier: Node): Variable | undefined {
    const variable =
      this.#references.get(identifier)?.resolved ??
      this.#declarations.get(identifier) ??
      (identifier.type === "JSXIdentifier" ? this.#componentOf(identifier) : undefined);
    return variable && variable.defs.length > 0 ? variable : undefined;
  }

  /** ESLint 9 does not count the names in JSX among the references. */
  #componentOf(identifier: TSESTree.JSXIdentifier): Variable | undefined {
    for (
      let scope: TSESLint.Scope.Scope | null = this.sourceCode.getScope(identifier);
      scope;
      scope = scope.upper
    ) {
      const variable = scope.set.get(identifier.name);
      if (variable) return variable;
    }
    return undefined;
  }

  /** All reads of a variable; of a class's name, those inside the class, too. */
  readsOf(variable: Variable): readonly Node[] {
    const inner = variable.identifiers.flatMap((name) => this.#innerNames.get(name) ?? []);
    return [variable, ...inner].flatMap(({ references }) =>
      references.flatMap((reference) => (reference.isRead() ? reference.identifier : [])),
    );
  }

  /** Whether the identifier is used as a value, rather than as a name of something. */
  isReference(identifier: Node): boolean {
    return this.#references.has(identifier);
  }
}
