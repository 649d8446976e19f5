/**
 * Which kinds of library objects a value may be: an Express request, a `pg` pool.
 *
 *     app.get("/", (req, res) => db.query(…))     `req` is a Request because of who calls the function;
 *                                                 `db` is a Pool because `new Pool()` flows there
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { TypeName } from "../../libraries/library.ts";
import { apiOfEnd } from "../bindings/api.ts";
import { isOpen, stepName, WHOLE, type Path } from "../flow/access-path.ts";
import { calleeOfThis } from "../flow/class-members.ts";
import { parameterOf } from "../flow/parameter.ts";
import { beginWalk, isCut } from "../flow/walks-in-progress.ts";
import { classAt, stateKey } from "../flow/walks.ts";
import { annotationOf } from "../syntax/annotation.ts";
import { earlierCalls } from "../syntax/call-chain.ts";
import {
  isCall,
  isClass,
  parametersOf,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { isAt } from "./conditions.ts";
import { annotatedKeys } from "./annotated-keys.ts";
import { conventionalTypes } from "./conventions.ts";
import { decoratedTypes } from "./decorations.ts";
import type { ModelGraph } from "./model-graph.ts";
import { keyOf } from "./export-key.ts";
import { leadsTo } from "./place-path.ts";
import { listOf, type HandlerRow, type TypeProducer } from "./registry.ts";

/** An object of a type, and the path of the value at hand within it. */
export interface Typed {
  readonly type: TypeName;
  readonly path: Path;
}

const MAX_STATES = 300;
const MAX_ANCESTORS = 8;

export class ObjectTypes {
  readonly #graph: ModelGraph;
  readonly #memo = new Map<string, readonly Typed[]>();
  readonly #produced = new Map<Node, readonly TypeName[]>();

  constructor(graph: ModelGraph) {
    this.#graph = graph;
  }

  /** Whether an expression may be an object of one of the types. */
  isAnyOf(node: Node, types: TypeName | readonly TypeName[] | undefined): boolean {
    if (types === undefined) return false;
    const wanted = listOf(types);
    return this.at(node).some((type) => {
      const all = this.#graph.registry.ancestorsOf(type);
      return wanted.some((one) => all.has(one));
    });
  }

  /** The types of an expression. */
  at(node: Node): readonly TypeName[] {
    return this.of(node, WHOLE).flatMap(({ path, type }) => (path.length === 0 ? type : []));
  }

  /** The typed objects that a part of a value belongs to. */
  of(node: Node, path: Path): readonly Typed[] {
    const key = stateKey(node, path);
    const known = this.#memo.get(key);
    if (known) return known;
    const isKnown = (call: Node) => this.#memo.has(stateKey(call, WHOLE));
    for (const call of earlierCalls(node, isKnown)) this.of(call, WHOLE);
    const finish = beginWalk(`types ${key}`);
    if (!finish) return [];
    let typed: readonly Typed[];
    try {
      typed = this.#walk(node, path);
    } finally {
      finish();
    }
    if (!isCut()) this.#memo.set(key, typed);
    return typed;
  }

  #walk(start: Node, startPath: Path): readonly Typed[] {
    const typed: Typed[] = [];
    const seen = new Set<string>();
    const pending: { readonly node: Node; readonly path: Path }[] = [
      { node: start, path: startPath },
    ];
    for (let next = 0; next < pending.length && next < MAX_STATES; next += 1) {
      const state = pending[next];
      if (!state) break;
      const key = stateKey(state.node, state.path);
      if (seen.has(key)) continue;
      seen.add(key);
      const own = this.typedAt(state.node, state.path);
      typed.push(...own);
      if (own.length > 0) continue;
      for (const edge of this.#graph.predecessors(state.node, state.path)) {
        if (edge.kind === "value") {
          if (!edge.builds) pending.push(edge);
        } else if (edge.kind === "call") pending.push(...this.#graph.resultsOf(edge));
        else if (edge.end.kind === "parameter") {
          for (const argument of this.#graph.callersOf(edge.end).edges) {
            if (argument.kind === "value") pending.push(argument);
          }
        }
      }
    }
    return typed;
  }

  /** The typed objects that a node itself brings about, as seen along a path. */
  typedAt(node: Node, path: Path): readonly Typed[] {
    const types = this.#producedBy(node);
    const typed = [
      ...types.flatMap((type) => this.#descend(type, path)),
      ...this.#inAllParameters(node, path),
    ];
    if (node.type !== "Identifier" && node.type !== "ImportExpression" && !isCall(node))
      return typed;
    return [...typed, ...this.#exportedAt(node, path)];
  }

  /** `arguments[0]`, and what `f.apply(this, arguments)` gives to `f` */
  #inAllParameters(node: Node, path: Path): readonly Typed[] {
    const parameter = parameterOf(node);
    const place = Number(stepName(path[0]) ?? NaN);
    if (!parameter?.isRest || !Number.isInteger(place)) return [];
    return this.#handedTo(parameter.callee, parameter.index + place).flatMap((type) =>
      this.#descend(type, path.slice(1)),
    );
  }

  /** `ctx.request.body` is `.body` of the request that `.request` of a context holds. */
  #descend(type: TypeName, path: Path): readonly Typed[] {
    const typed: Typed[] = [{ type, path }];
    if (path.length === 0 || isOpen(path[0])) return typed;
    for (const owner of this.#graph.registry.ancestorsOf(type)) {
      for (const member of this.#graph.registry.members.get(owner) ?? []) {
        const parts = member.name.split(".");
        if (parts.every((part, index) => leadsTo(path[index], part))) {
          typed.push(...this.#descend(member.type, path.slice(parts.length)));
        }
      }
    }
    return typed;
  }

  /** Objects that modules export, or that are globals. */
  #exportedAt(node: Node, path: Path): readonly Typed[] {
    const { exportedTypes } = this.#graph.registry;
    return this.#graph.local.exportEndsAt(node, path).flatMap((end) => {
      const typed: Typed[] = [];
      for (let length = 0; length <= end.path.length; length += 1) {
        const api = apiOfEnd({ ...end, path: end.path.slice(0, length) });
        for (const type of (api && exportedTypes.get(keyOf(api))) ?? []) {
          typed.push(...this.#descend(type, end.path.slice(length)));
        }
      }
      return typed;
    });
  }

  #producedBy(node: Node): readonly TypeName[] {
    let known = this.#produced.get(node);
    if (!known) {
      known = this.#produce(node);
      if (!isCut()) this.#produced.set(node, known);
    }
    return known;
  }

  #produce(node: Node): readonly TypeName[] {
    const parameter = parameterOf(node);
    if (parameter) {
      const annotated = this.#annotated(annotationOf(node));
      if (annotated.length > 0) return annotated;
      const decorated = decoratedTypes(this.#graph, node);
      if (decorated.length > 0) return decorated;
      const { callee, index } = parameter;
      const handed = this.#handedTo(callee, index);
      return handed.length > 0 ? handed : conventionalTypes(this.#graph, callee, index);
    }
    if (isCall(node)) {
      const { producers } = this.#graph.registry;
      const types = this.#graph
        .rowsOf<TypeProducer>(producers, node)
        .map(({ row }) => row.produces);
      if (types.length > 0 || node.type !== "NewExpression") return types;
      const owner = classAt(this.#graph.local, node.callee);
      return owner ? this.#inherited(owner) : [];
    }
    if (node.type === "ThisExpression") {
      const callee = calleeOfThis(node);
      return callee ? this.#handedTo(callee, "this") : [];
    }
    if (node.type === "ClassBody") return this.#inherited(node.parent);
    if (node.type === "PropertyDefinition") return this.#annotated(annotationOf(node));
    if (node.type !== "Identifier") return [];
    const variable = this.#graph.local.file.variableOf(node);
    return (variable?.defs ?? []).flatMap(({ name, node: declared, type }) => {
      // A class has the static methods of the one that it extends.
      if (isClass(declared)) return declared.superClass ? this.at(declared.superClass) : [];
      return type === "Variable" ? this.#annotated(annotationOf(name)) : [];
    });
  }

  /** An instance of a class is what the library class is that it extends. */
  #inherited(owner: ClassNode): readonly TypeName[] {
    let current: ClassNode | undefined = owner;
    for (let depth = 0; current && depth < MAX_ANCESTORS; depth += 1) {
      const { superClass }: ClassNode = current;
      if (!superClass) return [];
      const types = this.#graph
        .apisAt(superClass)
        .flatMap((api) => this.#graph.registry.producers.classes(api))
        .map(({ row }) => row.produces);
      if (types.length > 0) return types;
      current = classAt(this.#graph.local, superClass);
    }
    return [];
  }

  /** Who takes the function and calls it with such an object. */
  #handedTo(callee: FunctionNode, index: number | "this"): readonly TypeName[] {
    const types: TypeName[] = [];
    const declared = callee.parent;
    if (declared.type === "VariableDeclarator" && index !== "this") {
      types.push(...this.#handlerTypes(annotationOf(declared.id), index));
    }
    for (const use of this.#graph.usesOf(callee)) {
      if (use.kind !== "argument") continue;
      for (const { row } of this.#graph.rowsOf<HandlerRow>(
        this.#graph.registry.handlers,
        use.call,
      )) {
        const path = use.path.filter((step) => !/^\.\d+$|^\[\]$/u.test(step));
        const isMeant = row.property
          ? row.property.some((dotted) => dotted === path.map((step) => stepName(step)).join("."))
          : path.length === 0;
        if (
          isMeant &&
          row.parameter === index &&
          isAt(use.call, use.index, row.callback) &&
          (!row.arity || row.arity.includes(parametersOf(callee).length))
        ) {
          types.push(row.produces);
        }
      }
    }
    return types;
  }

  #handlerTypes(annotation: TSESTree.TypeNode | undefined, index: number): readonly TypeName[] {
    return annotatedKeys(this.#graph.local, annotation).flatMap((key) =>
      (this.#graph.registry.handlerTypes.get(key) ?? []).flatMap(({ parameter, type }) =>
        parameter === index ? type : [],
      ),
    );
  }

  #annotated(annotation: TSESTree.TypeNode | undefined): readonly TypeName[] {
    return annotatedKeys(this.#graph.local, annotation).flatMap(
      (key) => this.#graph.registry.annotations.get(key) ?? [],
    );
  }
}
