/**
 * Where a function goes that is a member: of a class, of a prototype.
 *
 * Layer: imports only from `syntax/` and `flow/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import {
  isClass,
  isFunction,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax/node.ts";
import { nameOfTag } from "../syntax/file-index.ts";
import type { Variable } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import {
  ANY,
  nameStep,
  prepended,
  remainder,
  stepName,
  WHOLE,
  type Path,
  type Step,
} from "./access-path.ts";
import type { CallSite } from "./call-site.ts";
import { constructorOf } from "./class-members.ts";
import type { Holder } from "./holders.ts";
import type { LocalGraph } from "./local-graph.ts";
import { bodyOwner } from "./makers.ts";
import type { MemberReads } from "./member-reads.ts";
import { namespacesOf } from "./namespaces.ts";
import type { Use, UseKind } from "./use.ts";
import { isDecorated, isMadeHere } from "./visibility.ts";

/** On to an expression that has it, or a use. */
export type Move =
  | { readonly kind: "to"; readonly node: Node; readonly path: Path }
  | { readonly kind: "use"; readonly use: Use | UseKind };

export interface World {
  readonly graph: LocalGraph;
  readonly members: MemberReads;
  readonly uses: { of(node: ClassNode | FunctionNode): readonly Use[] };
}

/** A method is reached through `this` and through every instance; a setter by what is assigned. */
export function movesOfMember(
  owner: ClassNode,
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition,
  world: World,
): readonly Move[] {
  const name = staticName(member);
  if (name === "constructor") return movesOfConstructor(owner, world);
  const path = [name === undefined ? ANY : nameStep(name)];
  const moves = world.members
    .ofInstances(name, owner)
    .map((node): Move => ({ kind: "to", node, path: WHOLE }));
  if (isDecorated(member)) moves.push(escape(member));
  for (const use of world.uses.of(owner)) {
    if (use.kind !== "call") moves.push(escape(member));
    else if (use.site.call.type === "NewExpression") {
      moves.push({ kind: "to", node: use.site.call, path });
    }
  }
  return moves;
}

/** By `new`, and by the constructors of the classes below. */
function movesOfConstructor(owner: ClassNode, { graph, uses }: World): readonly Move[] {
  const moves = uses.of(owner).map((use): Move => ({ kind: "use", use }));
  for (const heir of graph.makers.heirsOf(owner)) {
    const constructor = constructorOf(heir);
    if (!constructor) moves.push(...uses.of(heir).map((use): Move => ({ kind: "use", use })));
    for (const call of (constructor && graph.index.superCalls.get(constructor)) ?? []) {
      if (graph.makers.calledAbove(call) === owner) {
        moves.push({ kind: "use", use: { kind: "call", site: { call, shift: 0 } } });
      }
    }
  }
  return moves;
}

/** What an expression holds is had by whoever has that; a method of an object, by the others there, too. */
export function movesOfPart({ node, path }: Holder, { members }: World): readonly Move[] {
  const around: Move = { kind: "to", node, path };
  if (node.type !== "ObjectExpression") return [around];
  const reads = members.ofThis(stepName(path[0]), node);
  return [
    around,
    ...reads.map((read): Move => ({ kind: "to", node: read, path: remainder(path) })),
  ];
}

/** `object.name = function`: whoever reads that property of that object has it. */
export function movesOfStore(
  target: TSESTree.MemberExpression,
  path: Path,
  world: World,
): readonly Move[] {
  const roots = world.graph.rootsOf(target.object);
  const reads = world.members
    .ofObjects(staticName(target), roots)
    .filter((node) => node !== target);
  return [
    ...([...roots].some(isMadeHere) ? [] : [escape(target)]),
    ...reads.map((node): Move => ({ kind: "to", node, path })),
    ...movesOfPrototype(target, roots, path, world),
    ...movesOfHolder(target, path, world),
    ...movesOfRoots(target, roots, path),
  ];
}

/** A prototype's method is reached through what its function makes, by whoever has that. */
function movesOfPrototype(
  target: TSESTree.MemberExpression,
  roots: ReadonlySet<Node>,
  path: Path,
  { members, uses }: World,
): readonly Move[] {
  const isWhole = staticName(target) === "prototype";
  const moves: Move[] = [];
  for (const root of roots) {
    const maker = isWhole && isFunction(root) ? root : bodyOwner(root);
    if (!maker) continue;
    for (const use of uses.of(maker)) {
      if (use.kind !== "call") moves.push(escape(target));
      else if (use.site.call.type === "NewExpression") {
        // The instance may be handed on as a whole: `module.exports = new Store()`.
        moves.push({
          kind: "to",
          node: use.site.call,
          path: isWhole ? path : prepended(stepOf(target), path),
        });
      }
    }
    const { parent } = target;
    const method = parent.type === "AssignmentExpression" ? parent.right : undefined;
    const own = staticName(target);
    if (!isWhole && own !== undefined && method && isFunction(method)) {
      for (const node of members.called(own, method)) moves.push({ kind: "to", node, path });
    }
    const name = stepName(path[0]);
    if (!isWhole || name === undefined) continue;
    for (const node of members.ofObjects(name, new Set([maker.body]))) {
      moves.push({ kind: "to", node, path: remainder(path) });
    }
  }
  return moves;
}

/**
 * `Object.assign(Job.prototype, methods)`: whoever has a Job has its methods. The properties of a JSX
 * element are the component's own.
 */
export function movesOfArgument(
  call: CallSite["call"],
  component: ClassNode | undefined,
  path: Path,
  { graph, members }: World,
): Move[] {
  if (call.type === "JSXElement") {
    const reads = component ? members.ofInstances("props", component) : [];
    return reads.map((node) => ({ kind: "to", node, path }));
  }
  const owner = graph.prototypes.extendedBy(call);
  if (!owner || !isClass(owner)) return [];
  return members
    .ofInstances(stepName(path[0]), owner)
    .map((node) => ({ kind: "to", node, path: remainder(path) }));
}

/** What a namespace exports is read as its member, `Jobs.run`; a component by the names of JSX. */
export function movesOfName(variable: Variable, path: Path, { graph, members }: World): Move[] {
  const { file, index } = graph;
  const namespaces = new Set<Node>(namespacesOf(variable));
  const elements = index.components.get(variable.name) ?? [];
  // ESLint 9 does not count the names in JSX among the references.
  const tags = elements.flatMap((element) => {
    const name = nameOfTag(element);
    return name && !file.isReference(name) && file.variableOf(name) === variable ? name : [];
  });
  return [
    ...(namespaces.size > 0 ? members.ofObjects(variable.name, namespaces) : []),
    ...tags,
  ].map((node) => ({ kind: "to", node, path }));
}

/** The object that is written into may be handed on as a whole. */
function movesOfHolder(
  target: TSESTree.MemberExpression,
  path: Path,
  { graph }: World,
): readonly Move[] {
  if (target.object.type !== "Identifier") return [];
  const step = stepOf(target);
  return (graph.file.variableOf(target.object)?.references ?? [])
    .filter(
      (reference) => reference.isRead() && reference.identifier.parent.type !== "MemberExpression",
    )
    .map(({ identifier: node }) => ({ kind: "to", node, path: prepended(step, path) }));
}

/** What an object passes on its way into a variable. */
const WAYS: ReadonlySet<string> = new Set(["AssignmentExpression", "LogicalExpression"]);

/** `const api = module.exports = {}`: the object goes elsewhere on its way into the variable. */
function movesOfRoots(
  target: TSESTree.MemberExpression,
  roots: ReadonlySet<Node>,
  path: Path,
): readonly Move[] {
  return [...roots]
    .filter(({ parent }) => parent && WAYS.has(parent.type))
    .map((node) => ({ kind: "to", node, path: prepended(stepOf(target), path) }));
}

function stepOf(target: TSESTree.MemberExpression): Step {
  const name = staticName(target);
  return name === undefined ? ANY : nameStep(name);
}

function escape(node: Node): Move {
  return { kind: "use", use: { kind: "escape", node } };
}
