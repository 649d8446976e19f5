/**
 * What event emitters bring from the code that emits to the functions that listen.
 *
 *     events.on("start", (command) => …);  events.emit("start", x)      `command` is `x`
 *
 * Both must speak to one object, and of one event by a name that is written down.
 *
 * Layer: may import `libraries/library.ts` and the layers before `models/`.
 */
import type { Path } from "../flow/access-path.ts";
import type { Edge } from "../flow/graph.ts";
import { argumentEdges, argumentsOf, type Parameter } from "../flow/parameter.ts";
import { lastName } from "../syntax/file-index.ts";
import { calleeOf, isClass, unwrapped, type CallNode, type Node } from "../syntax/node.ts";
import { constantText } from "./constant-text.ts";
import type { ModelGraph } from "./model-graph.ts";

const MAX_ANCESTORS = 8;

/** What is sent to a parameter of a function that is the second argument of a call that listens. */
export function sentTo(
  graph: ModelGraph,
  call: CallNode,
  parameter: Pick<Parameter, "index" | "isRest">,
  path: Path,
): readonly Edge[] {
  const { channels } = graph.registry;
  const [name] = argumentsOf(call);
  const receiver = receiverOf(call);
  const event = name && constantText(graph.local, name);
  if (!receiver || event === undefined) return [];
  return (channels.get(lastName(call)) ?? []).flatMap(({ send, type }) =>
    graph.types.isAnyOf(receiver, type)
      ? sendersOf(graph, send, event, receiver).flatMap((sender) =>
          argumentEdges({ call: sender, shift: 1 }, parameter, path),
        )
      : [],
  );
}

function sendersOf(
  graph: ModelGraph,
  names: readonly string[],
  event: string,
  receiver: Node,
): readonly CallNode[] {
  const listened = emittersAt(graph, receiver);
  return names.flatMap((name) =>
    (graph.local.index.calls.get(name) ?? []).filter((call) => {
      const [first] = argumentsOf(call);
      const emitter = receiverOf(call);
      if (!first || !emitter || constantText(graph.local, first) !== event) return false;
      return [...emittersAt(graph, emitter)].some((one) => listened.has(one));
    }),
  );
}

function receiverOf(call: CallNode): Node | undefined {
  const callee = unwrapped(calleeOf(call));
  return callee.type === "MemberExpression" ? callee.object : undefined;
}

/** The objects that an expression may be. An object of a class of the file counts as the `this` of that class, too. */
function emittersAt({ local }: ModelGraph, node: Node): ReadonlySet<Node> {
  const emitters = new Set<Node>();
  for (const root of local.rootsOf(node)) {
    emitters.add(root);
    if (root.type !== "NewExpression") continue;
    let owner = local.makers.classAt(root.callee);
    for (let depth = 0; owner && depth < MAX_ANCESTORS; depth += 1) {
      emitters.add(owner.body);
      const above = local.makers.makerAbove(owner);
      owner = above && isClass(above) ? above : undefined;
    }
  }
  return emitters;
}
