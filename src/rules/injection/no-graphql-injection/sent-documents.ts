/**
 * Documents that are sent by whatever sends a body: the text itself says that it is one.
 *
 *     fetch(url, { body: JSON.stringify({ query: `query { user(id: "${id}") { name } }` }) })
 *     axios.post(url, { query: "{ user(id: " + id + ") { name } }" })
 */
import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { nameStep, type Path } from "../../../engine/flow/access-path.ts";
import { writtenPart } from "../../../engine/models/sink-sites.ts";
import { textsAt } from "../../../engine/values/texts.ts";

const ROW = { kind: "graphql" } as const;

/** What the text of an operation begins with. */
const OPERATION = String.raw`\s*(?:(?:mutation|query|subscription)\b[\w\s($:!,=)[\]]{0,300}\{|\{\s*\w+\s*[({])`;

const DOCUMENT = new RegExp(`^${OPERATION}`, "u");

export const MAY_SEND_DOCUMENTS = new RegExp(`["'\`]${OPERATION}`, "u");

const QUERY: Path = [nameStep("query")];

/** Where calls of such a name take a body. */
const BODIES: readonly (readonly [name: string, argument: number, path: Path])[] = [
  ["stringify", 0, QUERY],
  ["post", 1, QUERY],
  ["post", 1, [nameStep("json"), ...QUERY]],
  ["send", 0, QUERY],
];

export function sentDocuments({ graph }: Analysis): readonly SinkSite[] {
  return BODIES.flatMap(([name, argument, path]) =>
    (graph.local.index.calls.get(name) ?? []).flatMap((call): readonly SinkSite[] => {
      const body = call.type === "CallExpression" ? call.arguments[argument] : undefined;
      if (!body || body.type === "SpreadElement") return [];
      const site = writtenPart(graph, body, path);
      if (!site) return [];
      const isDocument = textsAt(graph, site.node, site.path).some(
        ([first]) => typeof first === "string" && DOCUMENT.test(first),
      );
      return isDocument ? [{ ...ROW, row: ROW, ...site, call, name: "query" }] : [];
    }),
  );
}
