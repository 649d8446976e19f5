/**
 * What a name in a Vue template means. What `ref()` holds is read there without `.value`.
 *
 *     <script setup>  const html = ref(x)                         html ← what the variable is, and its .value
 *     export default { data: () => ({ html: x }) }                html ← what `data` returns, path .html
 *     export default { computed: { html() { return x; } } }       html ← `x`
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Control } from "../control/reaching-definitions.ts";
import type { FileIndex } from "../syntax/file-index.ts";
import { isFunction, unwrapped, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { nameStep, prepended, type Path } from "./access-path.ts";
import { definitionEdges } from "./definition-edges.ts";
import { unknown, value, type Edge } from "./graph.ts";

const VALUE = nameStep("value");

export class TemplateEdges {
  readonly #control: Control;
  readonly #index: FileIndex;
  #options: readonly TSESTree.Property[] | undefined;

  constructor(control: Control, index: FileIndex) {
    this.#control = control;
    this.#index = index;
  }

  /** `undefined` where the name is of no template, or of nothing that the component declares. */
  of(node: TSESTree.Identifier | TSESTree.JSXIdentifier, path: Path): readonly Edge[] | undefined {
    const meaning = this.#control.file.meaningInTemplate(node);
    // `$route` and its like are the only globals that a template has.
    if (!meaning || node.name.startsWith("$")) return undefined;
    const { local, variable } = meaning;
    if (local) return definitionEdges(local, path);
    const edges = variable
      ? this.#control
          .writesOf(variable)
          .flatMap((write) => unwrappedReads(path).flatMap((one) => definitionEdges(write, one)))
      : this.#memberEdges(node.name, path);
    return edges.length > 0 ? edges : [unknown(node, path)];
  }

  /** `this.name` in a component. `undefined` where it declares nothing of that name. */
  ofMember(node: TSESTree.MemberExpression, path: Path): readonly Edge[] | undefined {
    const name = staticName(node);
    if (node.object.type !== "ThisExpression" || name === undefined) return undefined;
    // `this.$route` is the `$route` of the template.
    if (name.startsWith("$")) return [value(node.property, path)];
    // A component that is a class has members like any other class.
    const edges = this.#declared().length > 0 ? this.#memberEdges(name, path) : [];
    return edges.length > 0 ? edges : undefined;
  }

  /** What the component has under a name. */
  #memberEdges(name: string, path: Path): readonly Edge[] {
    const written = this.#index.memberWrites.get(name) ?? [];
    return [
      ...this.#declared().flatMap((option) => this.#optionEdges(option, name, path)),
      ...written.flatMap((target) =>
        target.object.type === "ThisExpression" ? definitionEdges(target, path) : [],
      ),
    ];
  }

  #declared(): readonly TSESTree.Property[] {
    return (this.#options ??= optionsOf(this.#control.file.program));
  }

  #optionEdges(option: TSESTree.Property, name: string, path: Path): readonly Edge[] {
    switch (staticName(option)) {
      case "computed":
      case "methods":
        return propertiesOf(option.value).flatMap((property) => {
          if (staticName(property) !== name) return [];
          return staticName(option) === "methods"
            ? value(property.value, path)
            : gettersOf(property.value).flatMap((getter) =>
                this.#returnsOf(getter).map((returned) => value(returned, path)),
              );
        });
      case "data":
      case "setup":
        return this.#returnsOf(option.value).flatMap((returned) =>
          unwrappedReads(path).map((one) => value(returned, prepended(nameStep(name), one))),
        );
      default:
        return [];
    }
  }

  #returnsOf(node: Node): readonly Node[] {
    return isFunction(node) ? (this.#index.returns.get(node) ?? []) : [];
  }
}

/** The value itself, or what it holds if it is a reference of Vue. */
function unwrappedReads(path: Path): readonly Path[] {
  return [path, prepended(VALUE, path)];
}

/** What computes a property: `html() { … }`, `html: { get() { … }, set(text) { … } }`. */
function gettersOf(computed: Node): readonly Node[] {
  if (isFunction(computed)) return [computed];
  return propertiesOf(computed).flatMap((property) =>
    staticName(property) === "get" ? property.value : [],
  );
}

/** The options of the component that a file exports: `export default { … }`, or in a call. */
function optionsOf({ body }: TSESTree.Program): readonly TSESTree.Property[] {
  const exported = body.find((statement) => statement.type === "ExportDefaultDeclaration");
  if (!exported) return [];
  const component = unwrapped(exported.declaration);
  const first = component.type === "CallExpression" ? component.arguments[0] : component;
  return first ? propertiesOf(first) : [];
}

function propertiesOf(node: Node): readonly TSESTree.Property[] {
  const object = unwrapped(node);
  if (object.type !== "ObjectExpression") return [];
  return object.properties.filter((property) => property.type === "Property");
}
