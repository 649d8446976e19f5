/**
 * The markup in Vue, Svelte and Astro files, as their parsers give it.
 *
 *     <p v-html="text" />      <p>{@html text}</p>      <p set:html={text} />
 *
 * Svelte and Astro put it into the program, Vue beside it, with names that no scope knows.
 *
 * Layer: imports only from `syntax/`.
 */
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

import { nodesIn, type VisitorKeys } from "./children.ts";
import type { Node } from "./node.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Something that an element is given under a name: an attribute, or a form of a template. */
export interface Attribute {
  readonly name: string;
  readonly value: Node;
  /** What stands around the value. */
  readonly holder: Node;
}

export interface Markup {
  readonly keys: VisitorKeys;
  /** The template, where it is no part of the program. */
  readonly template: Node | undefined;
}

/** A name in a Vue template. */
export interface MarkupName {
  readonly identifier: Node;
  readonly name: string;
  /** What declares it, if that is the template: `item` of `v-for="item in items"`. */
  readonly local: Node | undefined;
}

/** Nobody tells ESLint how to walk a Vue template. */
const VUE_KEYS: VisitorKeys = {
  VAttribute: ["value"],
  VElement: ["startTag", "children"],
  VExpressionContainer: ["expression"],
  VFilter: ["callee", "arguments"],
  VFilterSequenceExpression: ["expression", "filters"],
  VForExpression: ["left", "right"],
  VOnExpression: ["body"],
  VSlotScopeExpression: ["params"],
  VStartTag: ["attributes"],
};

const OPEN_SCRIPT = /<script\b[^>]*\ssetup\b/u;

const SVELTE_HTML = "{@html}";

/** How code begins to write the forms of templates, and how rows name them. */
const FORMS = Object.entries({
  ".innerHTML": ":innerHTML",
  ".srcdoc": ":srcdoc",
  ":innerHTML": ":innerHTML",
  ":srcdoc": ":srcdoc",
  "bind:innerHTML": "bind:innerHTML",
  "set:html": "set:html",
  "v-html": "v-html",
  "{@html": SVELTE_HTML,
});

/** The markup of a file, if it has any that is not JSX. */
export function markupOf({
  ast,
  visitorKeys,
}: Pick<SourceCode, "ast" | "visitorKeys">): Markup | undefined {
  const template = inner(ast, "templateBody");
  if (template) return { keys: { ...visitorKeys, ...VUE_KEYS }, template };
  const isKnown = "SvelteMustacheTag" in visitorKeys || "AstroFragment" in visitorKeys;
  return isKnown ? { keys: visitorKeys, template: undefined } : undefined;
}

/** Whether a template stands beside the program: it has globals of its own, which begin with `$`. */
export function hasTemplate({ ast }: Pick<SourceCode, "ast">): boolean {
  return inner(ast, "templateBody") !== undefined;
}

/** The forms that a text with markup may hold. */
export function formsIn(text: string): readonly string[] {
  return FORMS.flatMap(([written, name]) => (text.includes(written) ? name : []));
}

/** Whether what the script declares can be used in the template. */
export function isOpenScript(text: string): boolean {
  return OPEN_SCRIPT.test(text);
}

/** What a node of the markup gives to the element around it. */
export function attributeOf(node: Node): Attribute | undefined {
  switch (node.type as string) {
    case "JSXAttribute":
      return jsxAttribute(node as TSESTree.JSXAttribute);
    case "SvelteDirective": {
      const name = svelteName(inner(node, "key"));
      return property(node, "kind") === "Binding" ? named(`bind:${name}`, node) : undefined;
    }
    case "SvelteMustacheTag": {
      if (property(node, "kind") === "raw") return named(SVELTE_HTML, node);
      const attribute = node.parent && inner(node.parent, "key");
      return attribute && named(svelteName(attribute), node);
    }
    case "VAttribute": {
      const holder = inner(node, "value");
      const name = directiveName(inner(node, "key"));
      return holder && name !== undefined ? named(name, holder) : undefined;
    }
    default:
      return undefined;
  }
}

/** The list that a loop of the markup goes through, and has as `item`. */
export function listBehind(item: Node): Node | undefined {
  const { parent } = item;
  if (!parent) return undefined;
  switch (parent.type as string) {
    case "SvelteEachBlock":
      return property(parent, "context") === item ? inner(parent, "expression") : undefined;
    case "VForExpression": {
      const left = property(parent, "left");
      return Array.isArray(left) && left[0] === item ? inner(parent, "right") : undefined;
    }
    default:
      return undefined;
  }
}

/** The statements of a script that is an element of the markup; of other elements, none. */
export function statementsIn(element: Node): readonly Node[] | undefined {
  switch (element.type as string) {
    case "SvelteReactiveStatement": {
      const body = inner(element, "body");
      return body ? [body] : [];
    }
    case "SvelteScriptElement":
      return property(element, "body") as readonly Node[];
    default:
      return element.type.startsWith("Svelte") ? [] : undefined;
  }
}

/** The names that a template uses, where it stands beside the program. */
export function* namesIn({ keys, template }: Markup): Generator<MarkupName> {
  if (!template) return;
  for (const node of nodesIn(template, keys)) {
    const references = property(node, "references");
    if (!Array.isArray(references)) continue;
    for (const reference of references as readonly object[]) {
      const identifier = inner(reference, "id");
      const variable = property(reference, "variable");
      const local = typeof variable === "object" && variable ? inner(variable, "id") : undefined;
      if (identifier?.type === "Identifier") yield { identifier, name: identifier.name, local };
    }
  }
}

function jsxAttribute({ name, value }: TSESTree.JSXAttribute): Attribute | undefined {
  if (value?.type !== "JSXExpressionContainer") return undefined;
  const written =
    name.type === "JSXIdentifier" ? name.name : `${name.namespace.name}:${name.name.name}`;
  return { name: written, value: value.expression, holder: value };
}

function named(name: string, holder: Node): Attribute | undefined {
  const value = inner(holder, "expression");
  return value && { name, value, holder };
}

/** The name of an attribute, or what a directive is about. */
function svelteName(key: Node | undefined): string {
  const name = key && property(key, "name");
  return typeof name === "object" && name ? svelteName(name as Node) : String(name);
}

/** `v-html`, and `:href` for what an attribute is bound to. */
function directiveName(key: Node | undefined): string | undefined {
  const directive = key && inner(key, "name");
  if (!directive) return undefined;
  const name = String(property(directive, "name"));
  if (name !== "bind") return `v-${name}`;
  const bound = inner(key, "argument");
  return bound && `:${String(property(bound, "rawName"))}`;
}

function inner(node: object, key: string): Node | undefined {
  const value = property(node, key);
  return typeof value === "object" && value !== null && "type" in value
    ? (value as Node)
    : undefined;
}

function property(node: object, key: string): unknown {
  return Reflect.get(node, key);
}
