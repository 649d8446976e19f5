/**
 * Which classes of the file TypeScript's annotations name, as far as one can see without walks.
 *
 *     constructor(private readonly repository: Repository)     `this.repository` is a Repository, or below it
 *     interface Runner { … }  class Shell implements Runner     a Runner is a Shell
 *
 * An annotation is a claim. It is asked only where nothing better is known.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import { annotationOf } from "../syntax/annotation.ts";
import { bindingOf } from "../syntax/binding-pattern.ts";
import type { FileIndex } from "../syntax/file-index.ts";
import { addTo } from "../syntax/grouping.ts";
import { isClass, isFunction, unwrapped, type ClassNode, type Node } from "../syntax/node.ts";
import type { SourceFile, Variable } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import { ANY, nameStep, prepended, stepName, WHOLE, type Path } from "./access-path.ts";
import { declaredName, thisObjectAt } from "./class-members.ts";

/** Types within types, names of names: more of them are not looked into. */
const MAX_DEPTH = 12;
/** Types and expressions looked at for one question: `type A = B | B` can double at each level. */
const MAX_STEPS = 200;
/** Types that are as good as their first argument. */
const TRANSPARENT = new Set(
  "Awaited NonNullable Omit Partial Pick Promise PromiseLike Readonly Required".split(" "),
);
/** Types whose elements are of their last argument. */
const COLLECTIONS = new Set(
  "Array Iterable Map ReadonlyArray ReadonlyMap ReadonlySet Record Set".split(" "),
);

export class DeclaredTypes {
  readonly #index: FileIndex;
  readonly #file: SourceFile;
  #steps = 0;
  #implementers: Map<Variable, ClassNode[]> | undefined;

  constructor(index: FileIndex, file: SourceFile) {
    this.#index = index;
    this.#file = file;
  }

  /** The classes of which a part of an expression, or of a parameter, is said to be an instance. */
  classesAt(node: Node, path: Path = WHOLE): readonly ClassNode[] {
    this.#steps = 0;
    return this.#ofExpression(node, path, 0);
  }

  #isTooFar(depth: number): boolean {
    this.#steps += 1;
    return depth > MAX_DEPTH || this.#steps > MAX_STEPS;
  }

  #ofExpression(node: Node, path: Path, depth: number): readonly ClassNode[] {
    if (this.#isTooFar(depth)) return [];
    const written = annotationOf(node);
    if (written) return this.#ofType(written, path, depth + 1);
    const inner = unwrapped(node);
    if (inner !== node) return this.#ofExpression(inner, path, depth + 1);
    switch (node.type) {
      case "AwaitExpression":
        return this.#ofExpression(node.argument, path, depth + 1);
      case "CallExpression":
        return this.#ofCall(node, path, depth + 1);
      case "Identifier":
        return this.#ofVariable(this.#file.variableOf(node), path, depth + 1);
      case "MemberExpression": {
        const name = staticName(node);
        const step = name === undefined ? ANY : nameStep(name);
        return this.#ofExpression(node.object, prepended(step, path), depth + 1);
      }
      case "ThisExpression": {
        const { isStatic, owner } = thisObjectAt(node);
        return !isStatic && owner && isClass(owner) ? this.#ofClass(owner, path, depth + 1) : [];
      }
      default:
        return [];
    }
  }

  /** `find(): Shell`, `container.get<Shell>("shell")`, `inject(Shell)` */
  #ofCall(
    { arguments: given, callee, typeArguments }: TSESTree.CallExpression,
    path: Path,
    depth: number,
  ): readonly ClassNode[] {
    const [type] = typeArguments?.params ?? [];
    if (type) return this.#ofType(type, path, depth);
    const defs = callee.type === "Identifier" ? this.#file.variableOf(callee)?.defs : undefined;
    const called = (defs ?? []).flatMap(({ node }) => {
      const one = node.type === "VariableDeclarator" ? node.init : node;
      return one && isFunction(one) ? one : [];
    });
    if (called.length > 0) {
      return called.flatMap(({ returnType }) =>
        returnType ? this.#ofType(returnType.typeAnnotation, path, depth) : [],
      );
    }
    const [asked, ...others] = given;
    const isClassName =
      asked?.type === "Identifier" &&
      others.length === 0 &&
      (this.#file.variableOf(asked)?.defs ?? []).some(({ type }) => type === "ClassName");
    return isClassName ? this.#ofName(asked, path, depth) : [];
  }

  #ofVariable(variable: Variable | undefined, path: Path, depth: number): readonly ClassNode[] {
    return (variable?.defs ?? []).flatMap(({ name, node, type }) => {
      if (type !== "Variable" && type !== "Parameter") return [];
      const written = annotationOf(name);
      if (written) return this.#ofType(written, path, depth);
      const { path: steps, root } = bindingOf(name);
      if (steps.some(({ kind }) => kind !== "name")) return [];
      const names = steps.map((step) => (step.kind === "name" ? nameStep(step.name) : ANY));
      const whole = names.reduceRight<Path>((rest, step) => prepended(step, rest), path);
      const source = type === "Variable" ? node.init : undefined;
      if (root !== name || annotationOf(root)) {
        const declared = annotationOf(root);
        if (declared) return this.#ofType(declared, whole, depth);
      }
      return source ? this.#ofExpression(source, whole, depth) : [];
    });
  }

  #ofType(type: TSESTree.TypeNode, path: Path, depth: number): readonly ClassNode[] {
    if (this.#isTooFar(depth)) return [];
    switch (type.type) {
      case "TSArrayType":
        return path.length > 0 ? this.#ofType(type.elementType, path.slice(1), depth + 1) : [];
      case "TSIntersectionType":
      case "TSUnionType":
        return type.types.flatMap((one) => this.#ofType(one, path, depth + 1));
      case "TSTypeLiteral":
        return this.#ofMembers(type.members, path, depth + 1);
      case "TSTypeOperator":
        return type.typeAnnotation ? this.#ofType(type.typeAnnotation, path, depth + 1) : [];
      case "TSTypeReference":
        return this.#ofReference(type, path, depth + 1);
      default:
        return [];
    }
  }

  #ofReference(
    { typeArguments, typeName }: TSESTree.TSTypeReference,
    path: Path,
    depth: number,
  ): readonly ClassNode[] {
    if (typeName.type !== "Identifier") return [];
    const variable = this.#file.variableOf(typeName);
    if (variable) return this.#ofNamed(variable, path, depth);
    const { params = [] } = typeArguments ?? {};
    const [first] = params;
    const last = params.at(-1);
    if (first && TRANSPARENT.has(typeName.name)) return this.#ofType(first, path, depth);
    return last && COLLECTIONS.has(typeName.name) && path.length > 0
      ? this.#ofType(last, path.slice(1), depth)
      : [];
  }

  /** What a name of a type stands for. */
  #ofNamed(variable: Variable, path: Path, depth: number): readonly ClassNode[] {
    if (depth > MAX_DEPTH) return [];
    const classes = variable.defs.flatMap(({ node }): readonly ClassNode[] => {
      switch (node.type) {
        case "ClassDeclaration":
        case "ClassExpression":
          return this.#ofClass(node, path, depth + 1);
        case "TSInterfaceDeclaration": {
          const above = node.extends.flatMap(({ expression }) =>
            path.length > 0 ? this.#ofName(expression, path, depth + 1) : [],
          );
          return [...this.#ofMembers(node.body.body, path, depth + 1), ...above];
        }
        case "TSTypeAliasDeclaration":
          return this.#ofType(node.typeAnnotation, path, depth + 1);
        case "TSTypeParameter":
          return node.constraint ? this.#ofType(node.constraint, path, depth + 1) : [];
        default:
          return [];
      }
    });
    return path.length === 0 ? [...classes, ...this.#implementersOf(variable)] : classes;
  }

  #ofName(name: Node, path: Path, depth: number): readonly ClassNode[] {
    const variable = name.type === "Identifier" ? this.#file.variableOf(name) : undefined;
    return variable ? this.#ofNamed(variable, path, depth) : [];
  }

  /** A class itself, or what its fields are said to hold. */
  #ofClass(owner: ClassNode, path: Path, depth: number): readonly ClassNode[] {
    if (path.length === 0) return [owner];
    const name = stepName(path[0]);
    if (name === undefined || depth > MAX_DEPTH) return [];
    for (const member of owner.body.body) {
      const types = typesOfMember(member, name);
      if (types.length > 0) {
        return types.flatMap((type) => this.#ofType(type, path.slice(1), depth + 1));
      }
      const isField = member.type === "PropertyDefinition" && staticName(member) === name;
      if (isField && member.value)
        return this.#ofExpression(member.value, path.slice(1), depth + 1);
    }
    return owner.superClass ? this.#ofName(owner.superClass, path, depth + 1) : [];
  }

  #ofMembers(
    members: readonly TSESTree.TypeElement[],
    path: Path,
    depth: number,
  ): readonly ClassNode[] {
    const name = stepName(path[0]);
    if (name === undefined) return [];
    return members.flatMap((member) => {
      if (member.type !== "TSPropertySignature" || staticName(member) !== name) return [];
      const type = annotationOf(member);
      return type ? this.#ofType(type, path.slice(1), depth + 1) : [];
    });
  }

  /** The classes that say that they implement a type, or one that extends it. */
  #implementersOf(variable: Variable): readonly ClassNode[] {
    this.#implementers ??= this.#allImplementers();
    return this.#implementers.get(variable) ?? [];
  }

  #allImplementers(): Map<Variable, ClassNode[]> {
    const implementers = new Map<Variable, ClassNode[]>();
    for (const owner of this.#index.classes) {
      const types = new Set<Variable>();
      for (const { expression } of implementedBy(owner)) this.#addNamed(expression, types);
      // The set grows while it is read.
      for (const type of types) {
        addTo(implementers, type, owner);
        for (const { node } of type.defs) {
          if (node.type !== "TSInterfaceDeclaration") continue;
          for (const { expression } of node.extends) this.#addNamed(expression, types);
        }
      }
    }
    return implementers;
  }

  #addNamed(name: Node, types: Set<Variable>): void {
    const variable = this.#file.variableOf(name);
    if (variable) types.add(variable);
  }
}

/** The types that a member of a class of that name declares: of a field, a getter, `constructor(private name: T)`. */
function typesOfMember(member: TSESTree.ClassElement, name: string): readonly TSESTree.TypeNode[] {
  if (member.type === "MethodDefinition" && member.kind === "constructor") {
    return member.value.params.flatMap((parameter) => {
      const isMeant = parameter.type === "TSParameterProperty" && declaredName(parameter) === name;
      const type = isMeant ? annotationOf(parameter) : undefined;
      return type ?? [];
    });
  }
  const isNamed =
    member.type === "AccessorProperty" ||
    member.type === "MethodDefinition" ||
    member.type === "PropertyDefinition";
  if (!isNamed || staticName(member) !== name) return [];
  const type =
    member.type === "MethodDefinition" && member.kind === "get"
      ? member.value.returnType?.typeAnnotation
      : annotationOf(member);
  return type ? [type] : [];
}

/** Espree knows no types, and leaves the list out. */
function implementedBy({
  implements: types = [],
}: {
  readonly implements?: readonly TSESTree.TSClassImplements[];
}): readonly TSESTree.TSClassImplements[] {
  return types;
}
