/**
 * The first stratum of the value-flow graph: what one file's syntax shows. It knows no library;
 * calls of functions that are not in plain sight end the trail.
 *
 *     const { cmd } = opts;  run("ls " + cmd)     the argument ← `cmd`, as a part ← `opts`, path .cmd
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { Control } from "../control/reaching-definitions.ts";
import type { FileIndex } from "../syntax/file-index.ts";
import {
  functionAround,
  isFunction,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import type { SourceFile, Variable } from "../syntax/source-file.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import {
  ANY,
  canRead,
  CONTENTS,
  ELEMENT,
  isOpen,
  isText,
  KEY,
  nameStep,
  prepended,
  remainder,
  stepName,
  WHOLE,
  type Path,
  type Step,
} from "./access-path.ts";
import { constructorOf, isInConstructor, membersOf, thisObjectAt } from "./class-members.ts";
import { assignmentEdges, definitionEdges } from "./definition-edges.ts";
import {
  computed,
  constant,
  part,
  returned,
  unknown,
  value,
  type CallEdge,
  type Edge,
  type Graph,
  type ValueEdge,
} from "./graph.ts";
import { arrayEdges, objectEdges } from "./literal-edges.ts";
import { parameterOf } from "./parameter.ts";
import { isCut } from "./walks-in-progress.ts";
import { classAt, functionsAt, rootsAt } from "./walks.ts";

/** Properties of text, arrays and functions that are numbers. */
const NUMBERS = new Set(["length", "size", "byteLength", "byteOffset", "lastIndex"]);
/** Globals whose value the attacker has no part in. */
const TRUSTED = new Set(["undefined", "NaN", "Infinity", "__dirname", "__filename"]);

export class LocalGraph implements Graph {
  readonly file: SourceFile;
  readonly control: Control;
  readonly index: FileIndex;
  /** The same graph without writes to properties: with it, the objects written to are found. */
  readonly withoutWrites: Graph;
  readonly #memo = new Map<Node, Map<string, readonly Edge[]>>();
  readonly #roots = new Map<Node, ReadonlySet<Node>>();
  #writesByRoot: Map<Node, TSESTree.MemberExpression[]> | undefined;

  constructor(file: SourceFile, control: Control, index: FileIndex) {
    this.file = file;
    this.control = control;
    this.index = index;
    const memo = new Map<Node, Map<string, readonly Edge[]>>();
    const shallow: Graph = {
      predecessors: (node, path) =>
        memoized(memo, node, path, () => this.#edges(node, path, shallow)),
      resultsOf: (edge) => this.resultsOf(edge),
    };
    this.withoutWrites = shallow;
  }

  predecessors(node: Node, path: Path): readonly Edge[] {
    return memoized(this.#memo, node, path, () => [
      ...this.#edges(node, path, this),
      ...this.writeEdges(node, path),
    ]);
  }

  resultsOf({ callee, path, result }: CallEdge): readonly ValueEdge[] {
    if (result === "this") return this.#constructed(callee, path);
    if (callee.generator) {
      return (this.index.yields.get(callee) ?? []).flatMap(({ argument, delegate }) =>
        argument && path.length > 0 ? value(argument, delegate ? path : remainder(path)) : [],
      );
    }
    return (this.index.returns.get(callee) ?? []).map((node) => value(node, path));
  }

  /** What a constructor, or a function called with `new`, leaves in the new object. */
  #constructed(callee: FunctionNode, path: Path): readonly ValueEdge[] {
    const name = stepName(path[0]);
    const properties = callee.params.flatMap((parameter) =>
      parameter.type === "TSParameterProperty" &&
      (name === undefined || declaredName(parameter) === name)
        ? value(parameter, remainder(path))
        : [],
    );
    const writes = this.#thisWrites(path, (target) => functionAround(target) === callee);
    return [...properties, ...writes.filter((edge) => edge.kind === "value")];
  }

  /** What the file writes to a property of the object that `node` makes or is given. */
  writeEdges(node: Node, path: Path): readonly Edge[] {
    const [step] = path;
    if (step === undefined || step === KEY || !this.isObjectRoot(node)) return [];
    return this.#writesInto(node)
      .filter((target) => canRead(step, this.stepOf(target)))
      .flatMap((target) => definitionEdges(target, remainder(path)));
  }

  /** The members of an object that are assigned to, wherever it goes by another name. */
  #writesInto(node: Node): readonly TSESTree.MemberExpression[] {
    if (!this.#writesByRoot) {
      this.#writesByRoot = new Map();
      for (const target of [...this.index.memberWrites.values()].flat()) {
        for (const root of this.rootsOf(target.object)) {
          const targets = this.#writesByRoot.get(root);
          if (targets) targets.push(target);
          else this.#writesByRoot.set(root, [target]);
        }
      }
    }
    return this.#writesByRoot.get(node) ?? [];
  }

  /** The objects that an expression may be: where they are made, or what yields them. */
  rootsOf(node: Node): ReadonlySet<Node> {
    let roots = this.#roots.get(node);
    if (!roots) this.#roots.set(node, (roots = rootsAt(this.withoutWrites, node, WHOLE)));
    return roots;
  }

  /** Nodes that make an object, or stand for one that is given. */
  isObjectRoot(node: Node): boolean {
    switch (node.type) {
      case "ArrayExpression":
      case "ArrowFunctionExpression":
      case "CallExpression":
      case "ClassDeclaration":
      case "ClassExpression":
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "NewExpression":
      case "ObjectExpression":
        return true;
      default:
        return parameterOf(node) !== undefined;
    }
  }

  /** Assignments to a property that reading `step` may see. */
  writesTo(step: Step): readonly TSESTree.MemberExpression[] {
    const { memberWrites } = this.index;
    const name = stepName(step);
    if (name !== undefined) {
      return [...(memberWrites.get(name) ?? []), ...(memberWrites.get("") ?? [])];
    }
    return [...memberWrites.values()].flat().filter((target) => canRead(step, writtenStep(target)));
  }

  #edges(node: Node, path: Path, graph: Graph): readonly Edge[] {
    if (parameterOf(node)) return this.#parameterEdges(node, path);
    switch (node.type) {
      case "ArrayExpression":
        return path.length === 0 ? [constant(node)] : arrayEdges(node, path);
      case "ArrowFunctionExpression":
      case "FunctionDeclaration":
      case "FunctionExpression":
        return path.length === 0 ? [constant(node)] : [];
      case "AssignmentExpression":
        return assignmentEdges(node, path);
      case "AwaitExpression":
      case "ChainExpression":
      case "TSAsExpression":
      case "TSExportAssignment":
      case "TSInstantiationExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "ExpressionStatement":
        return [
          value(
            (node as TSESTree.AwaitExpression).argument ??
              (node as TSESTree.ChainExpression).expression,
            path,
          ),
        ];
      case "BinaryExpression":
        return node.operator === "+" ? sumEdges(node, path) : [computed(node)];
      case "CallExpression":
      case "TaggedTemplateExpression":
        return this.#callEdges(node, path, graph);
      case "ClassDeclaration":
      case "ClassExpression":
        return path.length === 0 ? [constant(node)] : this.#memberEdges(node, path, true, node);
      case "ConditionalExpression":
        return [value(node.consequent, path), value(node.alternate, path)];
      case "Identifier":
        return this.#identifierEdges(node, path);
      case "ImportExpression": {
        const module = staticText(node.source);
        if (module === undefined) return [unknown(node, path)];
        return [{ kind: "end", end: { kind: "module", module, node, path } }];
      }
      case "LogicalExpression":
        return node.operator === "&&"
          ? [value(node.right, path)]
          : [value(node.left, path), value(node.right, path)];
      case "MemberExpression":
        return this.#memberReadEdges(node, path);
      case "NewExpression":
        return this.#newEdges(node, path, graph);
      case "ObjectExpression":
        return path.length === 0 ? [constant(node)] : objectEdges(node, path);
      case "SequenceExpression": {
        const last = node.expressions.at(-1);
        return last ? [value(last, path)] : [];
      }
      case "TemplateLiteral":
        return templateEdges(node, path);
      case "ThisExpression":
        return this.#thisEdges(node, path);
      case "JSXElement":
      case "JSXFragment":
      case "Literal":
        return path.length === 0 || isOpen(path[0]) ? [constant(node)] : [];
      case "MetaProperty":
      case "UnaryExpression":
      case "UpdateExpression":
        return [computed(node)];
      case "TSEnumDeclaration":
        return [constant(node)];
      default:
        return [unknown(node, path)];
    }
  }

  #parameterEdges(node: Node, path: Path): readonly Edge[] {
    const parameter = parameterOf(node);
    if (!parameter) return [];
    const { callee, index } = parameter;
    const edges: Edge[] = [{ kind: "end", end: { kind: "parameter", callee, index, node, path } }];
    const pattern = node.type === "TSParameterProperty" ? node.parameter : node;
    if (pattern.type === "AssignmentPattern") edges.push(value(pattern.right, path));
    return edges;
  }

  #identifierEdges(node: TSESTree.Identifier, path: Path): readonly Edge[] {
    const variable = this.file.variableOf(node);
    if (!variable) {
      if (TRUSTED.has(node.name)) return [computed(node)];
      if (node.name === "arguments") return argumentsEdges(node, path);
      return [{ kind: "end", end: { kind: "global", name: node.name, node, path } }];
    }
    const definitions = this.control.definitionsOf(node, variable);
    if (definitions.length === 0)
      return [isAmbient(variable) ? unknown(node, path) : constant(node)];
    return definitions.flatMap((definition) => definitionEdges(definition, path));
  }

  #memberReadEdges(node: TSESTree.MemberExpression, path: Path): readonly Edge[] {
    const name = staticName(node);
    if (name !== undefined && NUMBERS.has(name) && path.length === 0) return [computed(node)];
    if (node.object.type === "Super") return this.#superEdges(node, path);
    return [value(node.object, prepended(this.stepOf(node), path))];
  }

  /** The step that a member expression reads. */
  stepOf(node: TSESTree.MemberExpression): Step {
    const name = staticName(node) ?? this.constantKey(node.property);
    return name === undefined ? ANY : nameStep(name);
  }

  /** The text of a computed key that a `const` names. */
  constantKey(key: Node): string | undefined {
    if (key.type !== "Identifier") return undefined;
    const variable = this.file.variableOf(key);
    const writes = variable ? this.control.writesOf(variable) : [];
    const declarator = writes.length === 1 ? writes[0]?.parent : undefined;
    return declarator?.type === "VariableDeclarator" &&
      declarator.init &&
      declarator.id === writes[0]
      ? staticText(declarator.init)
      : undefined;
  }

  #callEdges(
    node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
    path: Path,
    graph: Graph,
  ): readonly Edge[] {
    if (node.type === "CallExpression") {
      const module = this.requiredModule(node);
      if (module !== undefined)
        return [{ kind: "end", end: { kind: "module", module, node, path } }];
    }
    const { functions, isComplete } = functionsAt(
      graph,
      node.type === "CallExpression" ? node.callee : node.tag,
    );
    const edges: Edge[] = functions.map((callee) => returned(callee, node, path));
    if (!isComplete || edges.length === 0) edges.push(unknown(node, path));
    return edges;
  }

  /** The `"m"` of `require("m")`. */
  requiredModule(node: TSESTree.CallExpression): string | undefined {
    const { callee } = node;
    const [specifier] = node.arguments;
    return callee.type === "Identifier" &&
      callee.name === "require" &&
      specifier &&
      !this.file.variableOf(callee)
      ? staticText(specifier)
      : undefined;
  }

  #newEdges(node: TSESTree.NewExpression, path: Path, graph: Graph): readonly Edge[] {
    const owner = classAt(graph, node.callee);
    if (owner)
      return path.length === 0 ? [constant(node)] : this.#memberEdges(owner, path, false, node);
    const { functions } = functionsAt(graph, node.callee);
    if (functions.length === 0) return [unknown(node, path)];
    if (path.length === 0) return [constant(node)];
    return functions.map((callee): Edge => ({
      kind: "call",
      call: node,
      callee,
      path,
      result: "this",
    }));
  }

  #thisEdges(node: TSESTree.ThisExpression, path: Path): readonly Edge[] {
    const { isStatic, owner } = thisObjectAt(node);
    if (!owner) return [unknown(node, path)];
    if (owner.type === "ObjectExpression") return [value(owner, path)];
    if (isFunction(owner)) {
      const writes = this.#thisWrites(path, ({ object }) => thisObjectAt(object).owner === owner);
      return writes.length > 0 ? writes : [unknown(node, path)];
    }
    if (path.length === 0) return [constant(isStatic ? owner : owner.body)];
    return this.#memberEdges(owner, path, isStatic, undefined);
  }

  /** What is written to `this.x` by the code that `isMeant`. */
  #thisWrites(
    path: Path,
    isMeant: (target: TSESTree.MemberExpression) => boolean,
  ): readonly Edge[] {
    const [step] = path;
    if (step === undefined) return [];
    return this.writesTo(step)
      .filter((target) => target.object.type === "ThisExpression" && isMeant(target))
      .flatMap((target) => definitionEdges(target, remainder(path)));
  }

  /**
   * The members of a class's instances or of the class itself. `site` is the expression that made
   * the object, where it is known: what its constructor writes then comes from this call.
   */
  #memberEdges(
    owner: ClassNode,
    path: Path,
    isStatic: boolean,
    site: Node | undefined,
  ): readonly Edge[] {
    const [step = CONTENTS] = path;
    if (step === KEY) return [computed(owner)];
    const name = stepName(step);
    const edges: Edge[] = [];
    for (const member of membersOf(owner, name, isStatic)) {
      const inner = remainder(path);
      if (member.kind === "getter" && isFunction(member.node))
        edges.push(returned(member.node, undefined, inner));
      else if (member.node.type !== "TSParameterProperty" || site?.type !== "NewExpression") {
        edges.push(value(member.node, inner));
      }
    }
    const constructor = constructorOf(owner);
    const isNew = site?.type === "NewExpression" && !isStatic;
    if (isNew && constructor) {
      edges.push({ kind: "call", call: site, callee: constructor, path, result: "this" });
    }
    const writes = this.#thisWrites(path, (target) => {
      const { isStatic: isStaticWrite, owner: writer } = thisObjectAt(target.object);
      return writer === owner && isStaticWrite === isStatic && !(isNew && isInConstructor(target));
    });
    edges.push(...writes);
    if (edges.length === 0 && owner.superClass) return this.#inheritedEdges(owner, path, isStatic);
    return edges;
  }

  #superEdges(node: TSESTree.MemberExpression, path: Path): readonly Edge[] {
    const { isStatic, owner } = thisObjectAt(node);
    if (owner?.type !== "ClassDeclaration" && owner?.type !== "ClassExpression")
      return [unknown(node, path)];
    return this.#inheritedEdges(owner, prepended(this.stepOf(node), path), isStatic);
  }

  #inheritedEdges(owner: ClassNode, path: Path, isStatic: boolean): readonly Edge[] {
    const parent = owner.superClass && classAt(this.withoutWrites, owner.superClass);
    if (!parent || parent === owner) return [unknown(owner, path)];
    return this.#memberEdges(parent, path, isStatic, undefined);
  }
}

function memoized(
  memo: Map<Node, Map<string, readonly Edge[]>>,
  node: Node,
  path: Path,
  edges: () => readonly Edge[],
): readonly Edge[] {
  const key = path.join("\n");
  let byPath = memo.get(node);
  if (!byPath) memo.set(node, (byPath = new Map()));
  let known = byPath.get(key);
  if (!known) {
    known = edges();
    if (!isCut()) byPath.set(key, known);
  }
  return known;
}

function writtenStep(target: TSESTree.MemberExpression): Step {
  const name = staticName(target);
  return name === undefined ? ANY : nameStep(name);
}

/** A chain of additions is read as one list; literals in it say nothing of where text comes from. */
function sumEdges(node: TSESTree.BinaryExpression, path: Path): readonly Edge[] {
  if (!isText(path)) return [];
  const parts: Edge[] = [];
  let rest: Node = node;
  while (rest.type === "BinaryExpression" && rest.operator === "+") {
    if (rest.right.type !== "Literal") parts.push(part(rest.right));
    rest = rest.left;
  }
  if (rest.type !== "Literal" || parts.length === 0) parts.push(part(rest));
  return parts.reverse();
}

function templateEdges(node: TSESTree.TemplateLiteral, path: Path): readonly Edge[] {
  if (!isText(path)) return [];
  return node.expressions.length === 0
    ? [constant(node)]
    : node.expressions.map((expression) => part(expression));
}

/** `arguments[0]` is the first parameter; any other element may be any of them. */
function argumentsEdges(node: Node, path: Path): readonly Edge[] {
  const around = functionAround(node);
  const step = path[0] ?? ELEMENT;
  if (!around) return [unknown(node, path)];
  const edges = around.params.flatMap((parameter, index): readonly Edge[] =>
    canRead(step, nameStep(String(index))) ? [value(parameter, remainder(path))] : [],
  );
  return edges.length > 0 ? edges : [unknown(node, path)];
}

/** `declare const x: string`: it has a value, but not from this file. */
function isAmbient(variable: Variable): boolean {
  return (
    variable.defs.some(({ node }) => "declare" in node && node.declare) ||
    variable.defs.some(({ parent }) => parent?.type === "VariableDeclaration" && parent.declare)
  );
}

function declaredName({ parameter }: TSESTree.TSParameterProperty): string | undefined {
  const target = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
  return target.type === "Identifier" ? target.name : undefined;
}
