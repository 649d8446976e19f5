/**
 * Whether a browser can take a response for HTML, by what was said of its content before.
 *
 *     response.type("text").send(name)      response.setHeader("Content-Type", "text/html"); response.end(name)
 *
 * Asked backwards from where the response is sent, past the creation of closures and calls of the
 * file's functions that are handed it, to the last thing that was said on each way. What is no known
 * text says nothing of HTML.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { ContentType, TypeName } from "../../libraries/library.ts";
import type { Block, Event, Point } from "../control/basic-block.ts";
import { argumentsOf, parameterOf } from "../flow/parameter.ts";
import { argumentsAt } from "../models/arguments.ts";
import { pathOf } from "../models/conditions.ts";
import type { FullGraph } from "../models/full-graph.ts";
import type { SinkSite } from "../models/sink-sites.ts";
import {
  calleeOf,
  codeUnitOf,
  isCall,
  isFunction,
  unwrapped,
  type CallNode,
  type Node,
} from "../syntax/node.ts";
import type { Variable } from "../syntax/source-file.ts";
import { staticName } from "../syntax/static-name.ts";
import { constantsAt } from "../values/constants.ts";
import { textsAt } from "../values/texts.ts";
import { isParameter } from "./subject.ts";

/** A search through more blocks than this finds nothing said. */
const MAX_BLOCKS = 500;

const HTML = /html|xml|svg/iu;
/** What a browser takes for HTML has a tag here. */
const BEGINS_WITH_TAG = /^\s*(?:<|$)/u;

/** Where the search goes on: before this expression, which reads the response. */
interface Place {
  readonly variable: Variable;
  readonly node: Node;
}

/** The response that is asked about: a variable, and what kinds of object the sink belongs to. */
interface Response {
  readonly variable: Variable;
  readonly types: readonly TypeName[];
}

export class ContentTypes {
  readonly #graph: FullGraph;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  /** Whether what a sink sends may be taken for HTML. */
  mayBeHtml(site: SinkSite): boolean {
    const { call, row } = site;
    const { content } = row;
    if (content === undefined) return true;
    if (call.type !== "AssignmentExpression" && !isCall(call)) return true;
    const target = call.type === "AssignmentExpression" ? call.left : calleeOf(call);
    const behind = this.#saidBehind(call);
    const said = behind.length > 0 ? behind : this.#saidBefore(target, call);
    if (said.includes(true)) return true;
    if (said.length > 0 && !said.includes(undefined)) return false;
    return content === "html" || (content === "sniffed" && this.#mayBeginWithTag(site, target));
  }

  /**
   * What may have been said of the response that a method or property belongs to: that it is HTML,
   * that it is not, and, with `undefined`, nothing.
   */
  #saidBefore(target: Node, from: Node): readonly (boolean | undefined)[] {
    let receiver = unwrapped(target);
    if (receiver.type !== "MemberExpression") return [undefined];
    receiver = unwrapped(receiver.object);
    // `response.status(404).type("text").send(name)`
    while (isCall(receiver)) {
      const isHtml = this.#saidBy(receiver);
      if (isHtml !== undefined) return [isHtml];
      const callee = unwrapped(calleeOf(receiver));
      if (callee.type !== "MemberExpression") return [undefined];
      receiver = unwrapped(callee.object);
    }
    const types = this.#graph.types.at(receiver);
    const variable = this.#rootOf(receiver);
    return variable ? this.#search({ variable, node: from }, types) : [undefined];
  }

  /** `h.response(name).type("text/plain")` */
  #saidBehind(call: Node): readonly boolean[] {
    let inner = call;
    for (;;) {
      const member: Node | undefined = inner.parent;
      const outer: Node | undefined = member?.parent;
      if (member?.type !== "MemberExpression" || member.object !== inner) return [];
      if (outer?.type !== "CallExpression" || outer.callee !== member) return [];
      const isHtml = this.#saidBy(outer);
      if (isHtml !== undefined) return [isHtml];
      inner = outer;
    }
  }

  #search(start: Place, types: readonly TypeName[]): readonly (boolean | undefined)[] {
    const said = new Set<boolean | undefined>();
    const places = [start];
    const seen = new Set<Block>();
    // The list grows while it is read.
    for (const { node, variable } of places) {
      const unit = codeUnitOf(node);
      const flow = this.#graph.local.control.flowOf(unit);
      const pending = [...(flow?.pointsOf(node) ?? [])];
      if (pending.length === 0) said.add(undefined);
      for (let point = pending.pop(); point; point = pending.pop()) {
        if (seen.size > MAX_BLOCKS) return [undefined];
        const isHtml = this.#saidIn(point, { variable, types }, node);
        if (isHtml !== undefined) {
          said.add(isHtml);
          continue;
        }
        if (point.block === flow?.entry) {
          const outer = this.#outside(variable, unit);
          if (outer.length === 0) said.add(undefined);
          places.push(...outer);
        }
        for (const { from } of point.block.in) {
          if (seen.has(from)) continue;
          seen.add(from);
          pending.push({ block: from, index: Infinity });
        }
      }
    }
    return [...said];
  }

  /** Where a function got its response from: the code around it, or its callers. */
  #outside(variable: Variable, unit: Node): readonly Place[] {
    if (!isFunction(unit)) return [];
    const [definition] = variable.defs;
    const isOwn = definition !== undefined && codeUnitOf(definition.name) === unit;
    if (!isOwn) return unit.type === "FunctionDeclaration" ? [] : [{ variable, node: unit }];
    if (!isParameter(variable)) return [];
    const parameter = parameterOf(definition.name);
    if (!parameter) return [];
    return this.#graph.usesOf(unit).flatMap((use): readonly Place[] => {
      if (use.kind !== "call") return [];
      const argument = argumentsOf(use.site.call)[parameter.index];
      const outer = argument && this.#graph.local.file.variableOf(unwrapped(argument));
      return outer ? [{ variable: outer, node: use.site.call }] : [];
    });
  }

  #saidIn({ block, index }: Point, response: Response, from: Node): boolean | undefined {
    const events = block.events.slice(0, index === Infinity ? undefined : index);
    for (const event of events.reverse()) {
      const isHtml =
        event.kind === "call" && event.call === from ? undefined : this.#saidAt(event, response);
      if (isHtml !== undefined) return isHtml;
    }
    return undefined;
  }

  #saidAt(event: Event, { types, variable }: Response): boolean | undefined {
    const node = event.kind === "call" ? unwrapped(calleeOf(event.call)) : event.target;
    if (node.type !== "MemberExpression" || this.#rootOf(node) !== variable) return undefined;
    if (!this.#graph.types.at(node.object).some((type) => types.includes(type))) return undefined;
    return event.kind === "call" ? this.#saidBy(event.call) : this.#saidByWrite(node);
  }

  /** The variable at the beginning of a chain of members and calls. */
  #rootOf(node: Node): Variable | undefined {
    let root = unwrapped(node);
    while (root.type === "MemberExpression" || root.type === "CallExpression") {
      root = unwrapped(root.type === "MemberExpression" ? root.object : root.callee);
    }
    return root.type === "Identifier" ? this.#graph.local.file.variableOf(root) : undefined;
  }

  /** Whether a call says that it is HTML, or that it is not; `undefined` if it says neither. */
  #saidBy(call: CallNode): boolean | undefined {
    for (const { row } of this.#graph.rowsOf<ContentType>(
      this.#graph.registry.contentTypes,
      call,
    )) {
      const { argument, property = [""] } = row;
      if (argument === undefined) continue;
      for (const { node, path } of argumentsAt({ call, shift: 0 }, argument)) {
        for (const name of property) {
          const isHtml = this.#isHtml(node, [...path, ...pathOf(name)], name !== "");
          if (isHtml !== undefined) return isHtml;
        }
      }
    }
    return undefined;
  }

  #saidByWrite(target: TSESTree.MemberExpression): boolean | undefined {
    const rows = this.#graph.registry.contentTypeWrites.get(staticName(target) ?? "") ?? [];
    const { parent } = target;
    if (parent.type !== "AssignmentExpression") return undefined;
    const isMeant = rows.some(({ type }) => this.#graph.types.isAnyOf(target.object, type));
    return isMeant ? this.#isHtml(parent.right, [], false) : undefined;
  }

  /** `isPart`: it may not be there, and then nothing is said. */
  #isHtml(node: Node, path: readonly string[], isPart: boolean): boolean | undefined {
    if (isPart && this.#graph.predecessors(unwrapped(node), path).length === 0) return undefined;
    const constants = constantsAt(this.#graph, node, path);
    if (constants) return constants.some((constant) => HTML.test(String(constant)));
    return textsAt(this.#graph, node, path).some((text) =>
      text.some((piece) => typeof piece === "string" && HTML.test(piece)),
    );
  }

  /** A text that begins with something else than a tag is no HTML, unless more of it was sent before. */
  #mayBeginWithTag({ node, path }: SinkSite, target: Node): boolean {
    const root = this.#rootOf(target);
    const written = (this.#graph.local.index.calls.get("write") ?? []).filter(
      (call) => root !== undefined && this.#rootOf(calleeOf(call)) === root,
    );
    if (written.some((call) => calleeOf(call) !== target)) return true;
    return textsAt(this.#graph, node, path).some(([first]) => {
      if (typeof first === "string") return BEGINS_WITH_TAG.test(first);
      return first === undefined || !this.#isJson(first);
    });
  }

  #isJson(node: Node): boolean {
    return (
      node.type === "CallExpression" &&
      this.#graph
        .apisAt(node.callee)
        .some(({ module, name }) => module === undefined && name === "JSON.stringify")
    );
  }
}
