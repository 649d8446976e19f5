/**
 * What jQuery plugins are given: their parameters.
 *
 *     $.fn.hint = function (options) { … options … };      $.fn.extend({ hint(options) { … } });
 */
import { functionsAt } from "../../../engine/flow/walks.ts";
import type { FullGraph } from "../../../engine/models/full-graph.ts";
import { parametersOf, type Node } from "../../../engine/syntax/node.ts";

export function pluginOptions(graph: FullGraph): ReadonlySet<Node> {
  const plugins = (graph.local.index.memberReads.get("fn") ?? [])
    .flatMap((member) => (graph.apisAt(member).some(isPluginHolder) ? pluginsAt(member) : []))
    .flatMap((plugin) => functionsAt(graph.local, plugin).functions);
  return new Set(
    plugins.flatMap((plugin) =>
      parametersOf(plugin).flatMap((parameter): readonly Node[] =>
        parameter.type === "AssignmentPattern" ? [parameter, parameter.left] : [parameter],
      ),
    ),
  );
}

function isPluginHolder({ name }: { readonly name: string }): boolean {
  return /^(?:(?:\$|jQuery)\.)?fn$/u.test(name);
}

/** What is written to `$.fn`, one by one or together. */
function pluginsAt(holder: Node): readonly Node[] {
  const { parent } = holder;
  if (parent?.type === "CallExpression") return methodsOf(parent.arguments[1]);
  if (parent?.type !== "MemberExpression") return [];
  const outer = parent.parent;
  if (outer.type === "AssignmentExpression" && outer.left === parent) return [outer.right];
  return outer.type === "CallExpression" && outer.callee === parent
    ? methodsOf(outer.arguments[0])
    : [];
}

function methodsOf(object: Node | undefined): readonly Node[] {
  if (object?.type !== "ObjectExpression") return [];
  return object.properties.flatMap((property) =>
    property.type === "Property" ? property.value : [],
  );
}
