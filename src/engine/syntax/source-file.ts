/**
 * A parsed file as the engine sees it: its syntax, and which variable each identifier means.
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import { addTo } from "./grouping.ts";
import { isOpenScript, markupOf, namesIn } from "./markup.ts";
import type { Node } from "./node.ts";

export type SourceCode = Readonly<TSESLint.SourceCode>;
export type Variable = Pick<
  TSESLint.Scope.Variable,
  "defs" | "identifiers" | "name" | "references"
>;
export type Reference = TSESLint.Scope.Reference;

/** What a name in a template stands for, if that is known. */
export interface MeaningInTemplate {
  /** Where the template itself declares it. */
  readonly local: Node | undefined;
  readonly variable: Variable | undefined;
}

/** What a CommonJS file is given by these names is the module, whatever else it assigns to them. */
const GIVEN = new Set(["exports", "module", "require"]);

export class SourceFile {
  readonly sourceCode: SourceCode;
  /** Where it stands on the disk, with `/` between the parts. */
  readonly path: string;
  readonly #references = new Map<Node, Reference>();
  readonly #declarations = new Map<Node, Variable>();
  /** Names in a template that stands beside the program. */
  readonly #template: ReadonlyMap<Node, MeaningInTemplate> | undefined;
  readonly #innerNames = new Map<Node, Variable>();
  /** References to names that the file does not declare. */
  readonly #free: ReadonlyMap<string, readonly Reference[]>;
  /** Those of these names that the file assigns to. */
  readonly #undeclared = new Map<string, Variable>();

  constructor(sourceCode: SourceCode, path = "") {
    this.sourceCode = sourceCode;
    this.path = path;
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
    this.#template = meaningsIn(sourceCode);
    this.#free = freeReferences(this.#references.values());
    for (const [name, references] of this.#free) {
      if (GIVEN.has(name) || !references.some((one) => one.isWrite())) continue;
      this.#undeclared.set(name, { name, defs: [], identifiers: [], references: [...references] });
    }
  }

  get program(): TSESTree.Program {
    return this.sourceCode.ast;
  }

  /**
   * The variable that an identifier means, if the file declares it, or assigns to it: `file = x`
   * without any `var file`. Then it has no definitions. Other globals have no variable.
   */
  variableOf(identifier: Node): Variable | undefined {
    const reference = this.#references.get(identifier);
    const variable =
      reference?.resolved ??
      this.#declarations.get(identifier) ??
      this.#template?.get(identifier)?.variable ??
      (identifier.type === "JSXIdentifier" ? this.#componentOf(identifier) : undefined);
    if (variable && variable.defs.length > 0) return variable;
    return reference && identifier.type === "Identifier"
      ? this.#undeclared.get(identifier.name)
      : undefined;
  }

  /** Whether the file is a component whose template stands beside its program. */
  get hasTemplate(): boolean {
    return this.#template !== undefined;
  }

  meaningInTemplate(identifier: Node): MeaningInTemplate | undefined {
    return this.#template?.get(identifier);
  }

  /** Where a name is read that the file does not declare. */
  globalReads(name: string): readonly Node[] {
    return (this.#free.get(name) ?? []).flatMap((one) => (one.isRead() ? one.identifier : []));
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

/** The names in the template; it knows the variables of a script only where that is `<script setup>`. */
function meaningsIn(sourceCode: SourceCode): ReadonlyMap<Node, MeaningInTemplate> | undefined {
  const markup = markupOf(sourceCode);
  if (!markup?.template) return undefined;
  const { globalScope } = sourceCode.scopeManager ?? {};
  const scope = isOpenScript(sourceCode.text) ? (globalScope?.childScopes[0] ?? globalScope) : null;
  return new Map(
    [...namesIn(markup)].map(({ identifier, local, name }) => [
      identifier,
      { local, variable: local ? undefined : scope?.set.get(name) },
    ]),
  );
}

function freeReferences(references: Iterable<Reference>): ReadonlyMap<string, Reference[]> {
  const byName = new Map<string, Reference[]>();
  for (const reference of references) {
    const { identifier, resolved } = reference;
    const isDeclared = resolved !== null && resolved.defs.length > 0;
    if (!isDeclared && identifier.type === "Identifier") {
      addTo(byName, identifier.name, reference);
    }
  }
  return byName;
}
