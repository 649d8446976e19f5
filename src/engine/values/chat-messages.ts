/**
 * What the messages say that a model is handed, by whom they are said to come from.
 *
 *     messages: [{ role: "system", content: INSTRUCTIONS }, { role: "user", content: question }]
 *
 * Layer: may import `libraries/library.ts` and the layers before `values/`.
 */
import type { SinkKind } from "../../libraries/library.ts";
import { ELEMENT, nameStep, type Path } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { writtenPart, type SinkSite } from "../models/sink-sites.ts";
import { valuesBehind } from "../models/values-behind.ts";
import { constantsAt } from "./constants.ts";

const ROLE = [nameStep("role")];

/** A text, or parts that have texts. */
const CONTENTS: readonly Path[] = [
  [nameStep("content")],
  [nameStep("content"), ELEMENT, nameStep("text")],
];

/** What messages of these roles say, in lists of messages, as sinks of a kind. */
export function contentsOf(
  graph: FullGraph,
  lists: readonly SinkSite[],
  roles: readonly string[],
  kind: SinkKind,
): readonly SinkSite[] {
  return lists.flatMap((list) => {
    const { call, name, node, path } = list;
    return [...valuesBehind(graph, node, [...path, ELEMENT])].flatMap((message) => {
      if (message.path.length > 0 || message.node.type !== "ObjectExpression") return [];
      const [role, ...others] = constantsAt(graph, message.node, ROLE) ?? [];
      if (typeof role !== "string" || others.length > 0 || !roles.includes(role)) return [];
      return CONTENTS.flatMap((content): readonly SinkSite[] => {
        const written = writtenPart(graph, message.node, content);
        return written ? [{ kind, row: { kind }, call, name, ...written }] : [];
      });
    });
  });
}
