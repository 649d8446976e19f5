/**
 * What `this`, instances, classes and prototypes hold.
 *
 *     class A { constructor(x) { this.x = x; } }     new A(1).x  ← the constructor's `x`, as this call gives it
 *     F.prototype.run = run                          new F().run ← `run`
 *
 * The body of a function stands for its prototype, and for `this` in it: what is written there is
 * found in all that `new` makes of it. The body of a class stands for its instances likewise.
 *
 * Layer: imports only from `syntax/`, `control/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  functionAround,
  isClass,
  isFunction,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import type { SourceFile } from "../syntax/source-file.ts";
import {
  CONTENTS,
  KEY,
  nameStep,
  prepended,
  remainder,
  stepName,
  type Path,
} from "./access-path.ts";
import {
  classOf,
  constructorOf,
  declaredName,
  isInConstructor,
  membersOf,
  thisObjectAt,
} from "./class-members.ts";
import {
  computed,
  constant,
  returned,
  unknown,
  value,
  type Edge,
  type Graph,
  type ValueEdge,
} from "./graph.ts";
import { madeEdge, siteOf, type Construction } from "./construction.ts";
import { iteratedEdges } from "./iterators.ts";
import { KeptObjects, NOTHING_LEFT } from "./kept-objects.ts";
import type { Makers } from "./makers.ts";
import type { Names } from "./names.ts";
import type { Prototypes } from "./prototypes.ts";
import type { ObjectWrites } from "./object-writes.ts";
import { functionsAt } from "./walks.ts";

/** By which an instance has its class. */
const CLASS = nameStep("constructor");
/** What React writes into a component before anything else is called. */
const PROPERTIES = nameStep("props");

export class Instances {
  readonly #names: Names;
  readonly #writes: ObjectWrites;
  readonly #makers: Makers;
  readonly #prototypes: Prototypes;
  readonly #kept: KeptObjects;

  constructor(
    file: SourceFile,
    names: Names,
    writes: ObjectWrites,
    makers: Makers,
    prototypes: Prototypes,
  ) {
    this.#kept = new KeptObjects(file, writes);
    this.#names = names;
    this.#writes = writes;
    this.#makers = makers;
    this.#prototypes = prototypes;
  }

  /** What a constructor, or a function called with `new`, leaves in the new object. */
  constructedBy(callee: FunctionNode, path: Path): readonly ValueEdge[] {
    const name = stepName(path[0]);
    const properties = callee.params.flatMap((parameter) =>
      parameter.type === "TSParameterProperty" &&
      (name === undefined || declaredName(parameter) === name)
        ? value(parameter, remainder(path))
        : [],
    );
    const isOwn = (target: Node) => functionAround(target) === callee;
    const writes = [
      ...this.#writes.toThis(path, isOwn),
      ...this.#writes.edges(
        classOf(callee)?.body ?? callee.body,
        path,
        (target) => isOwn(target) && !isToThis(target),
      ),
    ];
    const above = this.#makers.callsOfMakersAbove(callee).map((call) => value(call, path));
    return [...properties, ...writes.filter((edge) => edge.kind === "value"), ...above];
  }

  newEdges(node: TSESTree.NewExpression, path: Path, graph: Graph): readonly Edge[] {
    const owner = this.#makers.classAt(node.callee);
    if (owner) {
      const substitute = this.#makers.substitutedBy(owner);
      if (substitute) return [madeEdge(substitute, siteOf(node), path, node, "return")];
      return path.length === 0 ? [constant(node)] : this.memberEdges(owner, path, false, node);
    }
    const { functions } = functionsAt(graph, node.callee);
    if (functions.length === 0) return [unknown(node, path)];
    if (functions.every((callee) => this.#makers.substitutedBy(callee))) {
      return functions.map((callee) => madeEdge(callee, siteOf(node), path, node, "return"));
    }
    if (path.length === 0) return [constant(node)];
    return functions.flatMap((callee) => this.#madeEdges(callee, path, node));
  }

  /** What a function that is called with `new` leaves in the object, and what its prototype holds. */
  #madeEdges(callee: FunctionNode, path: Path, call: Construction): readonly Edge[] {
    const isElsewhere = (target: Node) => functionAround(target) !== callee;
    return [
      madeEdge(callee, siteOf(call), path, call),
      ...this.#writes.edges(callee.body, path, isElsewhere),
      ...this.#writes.edges(callee, prepended(nameStep("prototype"), path)),
      ...this.#prototypes.above(callee, prepended(nameStep("prototype"), path)),
      ...this.#prototypes.mixedInto(callee).map((source) => value(source, path)),
    ];
  }

  /** `super(x)` and `Base.call(this, x)`, of classes and functions in sight. */
  superCallEdges(call: TSESTree.CallExpression, path: Path): readonly Edge[] {
    const above = this.#makers.calledAbove(call);
    if (!above || path.length === 0) return [];
    return isClass(above)
      ? this.memberEdges(above, path, false, call)
      : this.#madeEdges(above, path, call);
  }

  thisEdges(node: TSESTree.ThisExpression, path: Path): readonly Edge[] {
    const { isStatic, owner } = thisObjectAt(node);
    if (!owner) return [unknown(node, path)];
    const maker = this.#makers.makerOf(owner);
    if (maker?.type === "ObjectExpression") return [value(maker, path)];
    if (!maker) return [unknown(node, path)];
    if (isFunction(maker)) {
      if (path.length === 0) return [constant(maker.body)];
      return [
        ...this.#writes.edges(maker, prepended(nameStep("prototype"), path)),
        ...this.#prototypes.above(maker, prepended(nameStep("prototype"), path)),
        ...this.#writes.edges(maker.body, path),
        ...this.#outsideEdges(maker, path),
      ];
    }
    if (!isStatic) return this.bodyEdges(maker.body, path);
    return path.length === 0 ? [constant(maker)] : this.memberEdges(maker, path, true, undefined);
  }

  /** What any instance of a class, or of one below it, may hold. */
  bodyEdges(body: TSESTree.ClassBody, path: Path): readonly Edge[] {
    if (path.length === 0) return [constant(body)];
    const owner = body.parent;
    return [
      ...this.memberEdges(owner, path, false, undefined),
      ...this.#makers
        .heirsOf(owner)
        .flatMap((heir) => this.#ownEdges(heir, path, false, undefined)),
      ...this.#outsideEdges(owner, path),
    ];
  }

  /** What is written into instances by those who made them. */
  #outsideEdges(maker: ClassNode | FunctionNode, path: Path): readonly Edge[] {
    const written = this.#makers
      .constructionsOf(maker)
      .flatMap((construction) => this.#writes.edges(construction, path));
    if (path[0] !== PROPERTIES || !isClass(maker)) return written;
    const given = this.#makers
      .elementsOf(maker)
      .map(({ openingElement }) => value(openingElement, remainder(path)));
    return [...written, ...given];
  }

  /**
   * The members of a class's instances or of the class itself. `site` is the expression that made
   * the object, where it is known: what its constructor writes then comes from this call.
   */
  memberEdges(
    owner: ClassNode,
    path: Path,
    isStatic: boolean,
    site: Construction | undefined,
  ): readonly Edge[] {
    const [step = CONTENTS] = path;
    if (step === KEY) return [computed(owner)];
    const iterated = isStatic ? undefined : iteratedEdges(owner.body.body, path, site);
    if (iterated) return iterated;
    if (step === CLASS && !isStatic) return [value(owner, remainder(path))];
    const edges = this.#ownEdges(owner, path, isStatic, site);
    const name = stepName(step);
    const isOverridden = name !== undefined && membersOf(owner, name, isStatic).length > 0;
    if (!owner.superClass || isOverridden) return edges;
    const above = this.#makers.makerAbove(owner);
    // A constructor's own call of the one above is followed where it stands.
    const isFollowed = site && !isStatic && constructorOf(owner);
    if (!above) return edges.length > 0 ? edges : [unknown(owner, path)];
    if (isFunction(above)) return [...edges, ...(site ? this.#madeEdges(above, path, site) : [])];
    return [...edges, ...this.memberEdges(above, path, isStatic, isFollowed ? undefined : site)];
  }

  #ownEdges(
    owner: ClassNode,
    path: Path,
    isStatic: boolean,
    site: Construction | undefined,
  ): readonly Edge[] {
    const edges: Edge[] = [];
    for (const member of membersOf(owner, stepName(path[0]), isStatic)) {
      const inner = remainder(path);
      if (member.kind === "getter" && isFunction(member.node))
        edges.push(returned(member.node, inner, site));
      else if (member.node.type !== "TSParameterProperty" || !site) {
        edges.push(value(member.node, inner));
      }
    }
    const constructor = constructorOf(owner);
    const isNew = site !== undefined && !isStatic;
    if (isNew && constructor) {
      edges.push(madeEdge(constructor, { call: site, shift: 0 }, path, site));
    }
    const own = isNew ? this.#kept.leftIn(owner, path, site) : NOTHING_LEFT;
    const writes = this.#writes.toThis(path, (target) => {
      const { isStatic: isStaticWrite, owner: writer } = thisObjectAt(target.object);
      return (
        writer === owner &&
        isStaticWrite === isStatic &&
        !(isNew && isInConstructor(target)) &&
        !own.methods.has(functionAround(target))
      );
    });
    const aliased = this.#writes.edges(
      isStatic ? owner : owner.body,
      path,
      (target) => !isToThis(target) && !(isNew && isInConstructor(target)),
    );
    const mixed = isStatic ? [] : this.#prototypes.mixedInto(owner);
    return [
      ...edges,
      ...own.edges,
      ...writes,
      ...aliased,
      ...mixed.map((source) => value(source, path)),
    ];
  }

  superEdges(node: TSESTree.MemberExpression, path: Path): readonly Edge[] {
    const { isStatic, owner } = thisObjectAt(node);
    if (owner?.type !== "ClassDeclaration" && owner?.type !== "ClassExpression")
      return [unknown(node, path)];
    const above = this.#makers.makerAbove(owner);
    const inner = prepended(this.#names.stepOf(node), path);
    if (!above || above === owner) return [unknown(owner, inner)];
    return isClass(above)
      ? this.memberEdges(above, inner, isStatic, undefined)
      : [value(above, prepended(nameStep("prototype"), inner))];
  }
}

function isToThis(target: Node): boolean {
  return target.type === "MemberExpression" && target.object.type === "ThisExpression";
}
