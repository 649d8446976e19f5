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
import { calleeOf, unwrapped, type Node } from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import { prepended, remainder, type Path } from "./access-path.ts";
import { Callees, resultEdge } from "./callees.ts";
import { Caught, isCaught } from "./caught.ts";
import {
  computed,
  constant,
  unknown,
  value,
  type CallEdge,
  type Edge,
  type ExportEnd,
  type Graph,
  type ValueEdge,
} from "./graph.ts";
import { DeclaredTypes } from "./declared-types.ts";
import { EdgeMemo } from "./edge-memo.ts";
import { expressionEdges } from "./expression-edges.ts";
import { Generators } from "./generators.ts";
import { Heap } from "./heap.ts";
import { Instances } from "./instance-edges.ts";
import { iteratedBy } from "./iterators.ts";
import { Makers } from "./makers.ts";
import { ModuleObject } from "./module-object.ts";
import { Names } from "./names.ts";
import { Namespaces } from "./namespaces.ts";
import { objectEdges } from "./literal-edges.ts";
import { argumentEdges, callOnTheSpot, loadedFor, parameterOf } from "./parameter.ts";
import { Prototypes } from "./prototypes.ts";
import { Receivers } from "./receivers.ts";
import { SharedEdges } from "./shared-edges.ts";
import { TemplateEdges } from "./template-edges.ts";
import { isAmbient } from "./visibility.ts";

/** A property that is a number, whatever has it. Others, such as `size`, anybody may send. */
const NUMBER = "length";
/** Globals whose value the attacker has no part in. */
const TRUSTED = new Set(["undefined", "NaN", "Infinity", "__dirname", "__filename"]);

export class LocalGraph implements Graph {
  readonly file: SourceFile;
  readonly control: Control;
  readonly index: FileIndex;
  /** The same graph without writes to properties: with it, the objects written to are found. */
  readonly withoutWrites: Graph;
  readonly names: Names;
  readonly makers: Makers;
  readonly receivers: Receivers;
  readonly heap: Heap;
  readonly #instances: Instances;
  readonly #generators: Generators;
  readonly #modules: ModuleObject;
  readonly #namespaces: Namespaces;
  readonly prototypes: Prototypes;
  readonly #caught: Caught;
  readonly #template: TemplateEdges;
  readonly #memo = new EdgeMemo();
  readonly #shared = new SharedEdges();
  readonly #exports = new WeakMap<readonly Edge[], readonly ExportEnd[]>();
  readonly callees: Callees;
  readonly #shallowCallees: Callees;

  constructor(file: SourceFile, control: Control, index: FileIndex) {
    this.file = file;
    this.control = control;
    this.index = index;
    const memo = new EdgeMemo();
    const shallow: Graph = {
      predecessors: (node, path) => memo.of(node, path, () => this.#edges(node, path, shallow)),
      resultsOf: (edge) => this.resultsOf(edge),
    };
    this.withoutWrites = shallow;
    this.#shallowCallees = new Callees(shallow);
    this.names = new Names(control);
    this.makers = new Makers(index, shallow);
    this.heap = new Heap(index, control, this.names, shallow, this.#shallowCallees, this.makers);
    const types = new DeclaredTypes(index, file);
    this.receivers = new Receivers(index, shallow, this.makers, this.#shallowCallees, types);
    this.callees = new Callees(this, this.receivers);
    this.#generators = new Generators(index, shallow, this.#shallowCallees);
    this.#namespaces = new Namespaces(control);
    this.#modules = new ModuleObject(index, file);
    this.#caught = new Caught(index);
    this.#template = new TemplateEdges(control, index);
    this.prototypes = new Prototypes(index, file, shallow);
    this.#instances = new Instances(
      file,
      this.names,
      this.heap.writes,
      this.makers,
      this.prototypes,
    );
  }

  predecessors(node: Node, path: Path): readonly Edge[] {
    return this.#memo.of(node, path, () => {
      const current = this.heap.currentAt(node, path);
      if (current) return current.edges;
      const edges = this.#edges(node, path, this);
      const written = [
        ...this.heap.writtenTo(node, path),
        ...(node.type === "Identifier" ? this.#writtenToImport(edges) : []),
      ];
      return written.length > 0 ? [...edges, ...written] : edges;
    });
  }

  /** What other files export, and the globals, that a value is right away. */
  exportEndsAt(node: Node, path: Path): readonly ExportEnd[] {
    const edges = this.predecessors(node, path);
    let ends = this.#exports.get(edges);
    if (!ends) {
      ends = edges.flatMap((edge) => {
        if (edge.kind !== "end") return [];
        return edge.end.kind === "module" || edge.end.kind === "global" ? edge.end : [];
      });
      this.#exports.set(edges, ends);
    }
    return ends;
  }

  /** The objects that an expression may be: where they are made, or what yields them. */
  rootsOf(node: Node): ReadonlySet<Node> {
    return this.heap.writes.rootsOf(node);
  }

  resultsOf({ callee, path, result }: CallEdge): readonly ValueEdge[] {
    if (typeof result === "object") return [value(result.parameter, path)];
    if (result === "this") return this.#instances.constructedBy(callee, path);
    if (result === "throw") return this.#caught.thrownBy(callee, path);
    if (callee.generator) {
      return (this.index.yields.get(callee) ?? []).flatMap(({ argument, delegate }) =>
        argument && path.length > 0 ? value(argument, delegate ? path : remainder(path)) : [],
      );
    }
    return (this.index.returns.get(callee) ?? []).map((node) => value(node, path));
  }

  #edges(node: Node, path: Path, graph: Graph): readonly Edge[] {
    const parameter = parameterOf(node);
    if (parameter) {
      const given = graph === this ? this.heap.setters.givenTo(parameter.callee, path) : [];
      return [...this.#parameterEdges(node, path), ...given];
    }
    if (isCaught(node)) return this.#caught.edges(node, path, this.#calleesOn(graph));
    switch (node.type) {
      case "ArrowFunctionExpression":
      case "FunctionDeclaration":
      case "FunctionExpression":
        return path.length === 0 ? [constant(node)] : this.prototypes.edges(node, path);
      case "Program":
        return path.length === 0 ? [constant(node)] : this.#modules.assigned(path);
      case "CallExpression":
      case "TaggedTemplateExpression":
        return this.#callEdges(node, path, this.#calleesOn(graph));
      case "ClassBody":
        return this.#instances.bodyEdges(node, path);
      case "ClassDeclaration":
      case "ClassExpression":
        return path.length === 0
          ? [constant(node)]
          : this.#instances.memberEdges(node, path, true, undefined);
      case "Identifier":
      case "JSXIdentifier":
        return this.#identifierEdges(node, path);
      case "MemberExpression":
        return this.#memberReadEdges(node, path);
      case "NewExpression":
        return this.#instances.newEdges(node, path, graph);
      case "ObjectExpression":
        return path.length === 0 ? [constant(node)] : objectEdges(node, path, this.names);
      case "TSModuleDeclaration":
        return this.#namespaces.edges(node, path);
      case "YieldExpression":
        return this.#generators.edges(node, path);
      case "ThisExpression":
        return this.#instances.thisEdges(node, path);
      default:
        return expressionEdges(node, path, this.file);
    }
  }

  /** What the file writes into an object that it imports. */
  #writtenToImport(edges: readonly Edge[]): readonly Edge[] {
    return edges.flatMap((edge) =>
      edge.kind === "end" && edge.end.kind === "module"
        ? this.heap.writes.edges(edge.end.node, edge.end.path)
        : [],
    );
  }

  #calleesOn(graph: Graph): Callees {
    return graph === this ? this.callees : this.#shallowCallees;
  }

  #parameterEdges(node: Node, path: Path): readonly Edge[] {
    const parameter = parameterOf(node);
    if (!parameter) return [];
    const { callee, index } = parameter;
    const site = callOnTheSpot(callee);
    if (site) {
      const given = argumentEdges(site, parameter, path);
      if (given.length > 0) return given;
    }
    const loaded = index === 0 ? loadedFor(callee) : undefined;
    if (loaded) return [value(loaded, path)];
    const edges: Edge[] = [{ kind: "end", end: { kind: "parameter", callee, index, node, path } }];
    const pattern = node.type === "TSParameterProperty" ? node.parameter : node;
    if (pattern.type === "AssignmentPattern") edges.push(value(pattern.right, path));
    return edges;
  }

  #identifierEdges(
    node: TSESTree.Identifier | TSESTree.JSXIdentifier,
    path: Path,
  ): readonly Edge[] {
    const inTemplate = this.file.hasTemplate ? this.#template.of(node, path) : undefined;
    if (inTemplate) return inTemplate;
    const variable = this.file.variableOf(node);
    const global: Edge = { kind: "end", end: { kind: "global", name: node.name, node, path } };
    if (!variable) {
      if (TRUSTED.has(node.name)) return [computed(node)];
      const exported = this.#modules.exportsAt(node, path);
      return exported ? [exported, global] : [global];
    }
    const definitions = this.control.definitionsOf(node, variable);
    // What is nowhere declared may be there already, and be written by others.
    if (variable.defs.length === 0) return [...this.#shared.of(definitions, path), global];
    if (definitions.length === 0)
      return [isAmbient(variable) ? unknown(node, path) : constant(node)];
    return this.#shared.of(definitions, path);
  }

  #memberReadEdges(node: TSESTree.MemberExpression, path: Path): readonly Edge[] {
    const name = staticName(node);
    if (name === NUMBER && path.length === 0) return [computed(node)];
    const ofComponent = this.file.hasTemplate ? this.#template.ofMember(node, path) : undefined;
    if (ofComponent) return ofComponent;
    if (node.object.type === "Super") return this.#instances.superEdges(node, path);
    return this.names.stepsOf(node).map((step) => value(node.object, prepended(step, path)));
  }

  #callEdges(
    node: TSESTree.CallExpression | TSESTree.TaggedTemplateExpression,
    path: Path,
    callees: Callees,
  ): readonly Edge[] {
    if (node.type === "CallExpression") {
      const module = this.names.requiredModule(node);
      if (module !== undefined)
        return [{ kind: "end", end: { kind: "module", module, node, path } }];
    }
    const above = node.type === "CallExpression" ? this.#instances.superCallEdges(node, path) : [];
    const created = this.prototypes.created(node) ?? iteratedBy(unwrapped(calleeOf(node)));
    if (created) return [value(created, path)];
    const { callees: found, isComplete } = callees.of(node);
    const edges: Edge[] = [
      ...above,
      ...found.map((one) =>
        // What a generator makes is an object of its own.
        one.callee.generator && path.length === 0 ? constant(node) : resultEdge(one, path),
      ),
    ];
    if (!isComplete || edges.length === 0) edges.push(unknown(node, path));
    return edges;
  }
}
