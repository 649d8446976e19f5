/**
 * What else a check of an address may be about: the host of the address.
 *
 *     const { hostname } = new URL(address);   if (hostname !== "api.example.com") return;
 *     if (!HOSTS.has(new URL(address).host)) return;
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { SinkKind } from "../../libraries/library.ts";
import { nameStep, type Path } from "../flow/access-path.ts";
import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName } from "../syntax/static-name.ts";
import { isUrlOf, type Subject } from "./subject.ts";

/** The properties of a URL that say which host it leads to, or in which way. */
type Property = "host" | "hostname" | "origin" | "protocol";
const HOSTS = ["host", "hostname", "origin"] as const;
const HOSTS_AND_SCHEME = [...HOSTS, "protocol"] as const;

/** References of a variable beyond these are not looked at. */
const MAX_REFERENCES = 50;

/** The hosts of an address, as far as they have names; where its scheme does the harm, that as well. */
export function hostSubjects(
  graph: FullGraph,
  subject: Subject,
  kind: SinkKind,
): readonly Subject[] {
  const names = kind === "external-url" ? HOSTS_AND_SCHEME : HOSTS;
  const path = subject.path.at(-1) === nameStep("href") ? subject.path.slice(0, -1) : subject.path;
  const own = hostsAt({ ...subject, path }, names);
  // What was written since is another address.
  const isFinal = graph.local.control.writesOf(subject.variable).length === 1;
  if (path.length > 0 || !isFinal) return own;
  const made = subject.variable.references.slice(0, MAX_REFERENCES).flatMap(({ identifier }) => {
    const url = identifier.parent;
    return isUrlOf(url, identifier) ? subjectsFor(graph, url, names) : [];
  });
  return [...own, ...made];
}

/** The hosts that are kept of `new URL(address)`. */
function subjectsFor(graph: FullGraph, url: Node, names: readonly Property[]): readonly Subject[] {
  let whole = url;
  let name: string | undefined;
  if (whole.parent?.type === "MemberExpression" && whole.parent.object === whole) {
    name = staticName(whole.parent);
    whole = whole.parent;
  }
  while (whole.parent && unwrapped(whole.parent) === unwrapped(whole)) whole = whole.parent;
  const { parent } = whole;
  if (parent?.type === "AssignmentExpression" && parent.right === whole) {
    return variableSubjects(graph, parent.left, name, names);
  }
  return parent?.type === "VariableDeclarator"
    ? variableSubjects(graph, parent.id, name, names)
    : [];
}

function variableSubjects(
  graph: FullGraph,
  pattern: TSESTree.Node,
  name: string | undefined,
  names: readonly Property[],
): readonly Subject[] {
  const isMeant = (one: string | undefined) => names.some((other) => other === one);
  if (pattern.type === "ObjectPattern" && name === undefined) {
    return pattern.properties.flatMap((property) =>
      property.type === "Property" && isMeant(staticName(property))
        ? named(graph, property.value, [])
        : [],
    );
  }
  if (pattern.type !== "Identifier") return [];
  if (name === undefined)
    return named(graph, pattern, []).flatMap((subject) => hostsAt(subject, names));
  return isMeant(name) ? named(graph, pattern, []) : [];
}

function named(graph: FullGraph, node: Node, path: Path): readonly Subject[] {
  const variable = graph.local.file.variableOf(node);
  const writes = variable ? graph.local.control.writesOf(variable) : [];
  // `let url; try { url = new URL(address); }` has one write that gives it a value.
  return variable && writes.filter((write) => !isDeclaredOnly(write)).length === 1
    ? [{ variable, path }]
    : [];
}

function isDeclaredOnly({ parent }: Node): boolean {
  return parent?.type === "VariableDeclarator" && !parent.init;
}

function hostsAt(subject: Subject, names: readonly Property[]): readonly Subject[] {
  return names.map((name) => ({
    ...subject,
    path: [...subject.path, nameStep(name)],
    isOwn: true,
  }));
}
