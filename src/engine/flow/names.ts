/**
 * Names that stand in the code, or that a `const` stands for.
 *
 *     const KEY = "id";  row[KEY]     reads `.id`
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Control } from "../control/reaching-definitions.ts";
import type { Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { ANY, nameStep, type Step } from "./access-path.ts";

export class Names {
  readonly #control: Control;

  constructor(control: Control) {
    this.#control = control;
  }

  /** The step that a member expression reads. */
  stepOf(node: TSESTree.MemberExpression): Step {
    const name = staticName(node) ?? this.#constantKey(node.property);
    return name === undefined ? ANY : nameStep(name);
  }

  /** The name of a property in a literal. */
  keyOf(property: TSESTree.Property): string | undefined {
    return (
      staticName(property) ?? (property.computed ? this.#constantKey(property.key) : undefined)
    );
  }

  /** The text of a computed key that a `const` names. */
  #constantKey(key: Node): string | undefined {
    if (key.type !== "Identifier") return undefined;
    const variable = this.#control.file.variableOf(key);
    const writes = variable ? this.#control.writesOf(variable) : [];
    const declarator = writes.length === 1 ? writes[0]?.parent : undefined;
    return declarator?.type === "VariableDeclarator" &&
      declarator.init &&
      declarator.id === writes[0]
      ? staticText(declarator.init)
      : undefined;
  }

  /** The `"m"` of `require("m")`. */
  requiredModule(node: TSESTree.CallExpression): string | undefined {
    const { callee } = node;
    const [specifier] = node.arguments;
    return callee.type === "Identifier" &&
      callee.name === "require" &&
      specifier &&
      !this.#control.file.variableOf(callee)
      ? staticText(specifier)
      : undefined;
  }
}
