/**
 * Names that stand in the code, or that a variable stands for.
 *
 *     const KEY = "id";  row[KEY]     reads `.id`        row[all ? "ids" : "id"]     reads `.ids` or `.id`
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Control } from "../control/reaching-definitions.ts";
import type { Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { idOf } from "./walks.ts";
import { ANY, nameStep, type Step } from "./access-path.ts";

/** More names than this, and any may be meant. */
const MAX_NAMES = 8;
/** Names behind more variables than this are not seen. */
const MAX_DEPTH = 3;

export class Names {
  readonly #control: Control;

  constructor(control: Control) {
    this.#control = control;
  }

  /** The step that a member expression reads. */
  stepOf(node: TSESTree.MemberExpression): Step {
    const [step = ANY, ...others] = this.stepsOf(node);
    return others.length > 0 ? ANY : step;
  }

  /** The steps of which a member expression reads one. */
  stepsOf(node: TSESTree.MemberExpression): readonly Step[] {
    const name = staticName(node);
    if (name !== undefined) return [nameStep(name)];
    const texts = node.computed ? this.#textsOf(node.property, 0) : undefined;
    return texts && texts.length <= MAX_NAMES ? [...new Set(texts.map(nameStep))] : [ANY];
  }

  /** The name of a property in a literal. */
  keyOf(property: TSESTree.Property): string | undefined {
    const name = staticName(property);
    if (name !== undefined || !property.computed) return name;
    const [text, ...others] = this.#textsOf(property.key, 0) ?? [];
    return others.length > 0 ? undefined : text;
  }

  /** All texts that a key can be, if they are written down. */
  #textsOf(key: Node, depth: number): readonly string[] | undefined {
    const text = staticText(key);
    if (text !== undefined) return [text];
    switch (key.type) {
      case "ConditionalExpression":
        return this.#allOf([key.consequent, key.alternate], depth);
      case "CallExpression":
        // A symbol is a name that no other is.
        return isSymbol(key) ? [`@@${String(idOf(key))}`] : undefined;
      case "LogicalExpression":
        return key.operator === "&&" ? undefined : this.#allOf([key.left, key.right], depth);
      case "Identifier": {
        const variable = this.#control.file.variableOf(key);
        if (!variable || depth >= MAX_DEPTH) return undefined;
        const values = this.#control.definitionsOf(key, variable).map(writtenValue);
        return values.length > 0 ? this.#allOf(values, depth + 1) : undefined;
      }
      default:
        return undefined;
    }
  }

  #allOf(keys: readonly (Node | undefined)[], depth: number): readonly string[] | undefined {
    const texts: string[] = [];
    for (const key of keys) {
      const own = key && this.#textsOf(key, depth);
      if (!own) return undefined;
      texts.push(...own);
    }
    return texts;
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

function isSymbol({ callee }: TSESTree.CallExpression): boolean {
  return callee.type === "Identifier" && callee.name === "Symbol";
}

/** `x` of `name = x`, where nothing else is done with it. */
function writtenValue(write: Node): Node | undefined {
  const { parent } = write;
  if (parent?.type === "VariableDeclarator") {
    return parent.id === write ? (parent.init ?? undefined) : undefined;
  }
  return parent?.type === "AssignmentExpression" && parent.operator === "=" && parent.left === write
    ? parent.right
    : undefined;
}
