/**
 * Checks that keep an address on a host of the program's choice.
 *
 *     address.startsWith("https://api.example.com/")          the host is settled by then
 *     next.startsWith("/") && !next.startsWith("//")          a path of the site itself
 *     new URL(address).hostname.endsWith(".example.com")
 *
 * A prefix that does not end the host proves nothing: `https://api.example.com.evil.org` has it, too.
 *
 * Layer: may import `libraries/library.ts` and the layers before `guards/`.
 */
import type { TSESTree } from "@typescript-eslint/utils";

import type { FullGraph } from "../models/full-graph.ts";
import { unwrapped, type Node } from "../syntax/node.ts";
import { staticName, staticText } from "../syntax/static-name.ts";
import { isSettled, shapeOf } from "../values/address.ts";
import { textsAt } from "../values/texts.ts";
import type { Danger } from "./danger.ts";
import { isAbout, type Subject } from "./subject.ts";

export class AddressChecks {
  readonly #graph: FullGraph;

  constructor(graph: FullGraph) {
    this.#graph = graph;
  }

  /** Whether a call with this outcome shows that the subject does not lead elsewhere that way. */
  implies(
    { arguments: [argument], callee }: TSESTree.CallExpression,
    outcome: boolean,
    subject: Subject,
    { leads }: Danger,
  ): boolean {
    if (!argument || callee.type !== "MemberExpression") return false;
    if (!this.#isAbout(callee.object, subject)) return false;
    switch (staticName(callee)) {
      case "endsWith":
        return outcome && leads === "host" && this.#isDomain(argument);
      case "includes":
        return !outcome && isWithout(staticText(argument), leads);
      case "startsWith":
        return outcome
          ? this.#beginsWith(argument, leads)
          : isAway(leads, WAYS[staticText(argument) ?? ""]);
      default:
        return false;
    }
  }

  /** `address.startsWith("https:")`: it is opened in the way that the program has chosen. */
  hasScheme({ arguments: [argument], callee }: TSESTree.CallExpression, subject: Subject): boolean {
    return (
      argument !== undefined &&
      callee.type === "MemberExpression" &&
      staticName(callee) === "startsWith" &&
      this.#isAbout(callee.object, subject) &&
      textsAt(this.#graph, argument).every(([first]) => {
        return typeof first === "string" && /^(?:http|(?!file:)[a-z][\w+.-]*:)/iu.test(first);
      })
    );
  }

  /** `next[0] === "/"`, `next.charAt(1) !== "/"` */
  compares(left: Node, right: Node, isSame: boolean, subject: Subject, { leads }: Danger): boolean {
    const index = this.#indexIn(unwrapped(left), subject);
    if (index === undefined || staticText(right) !== "/") return false;
    if (index === 0) return isSame && isAway(leads, "absolute");
    return index === 1 && !isSame && isAway(leads, "slashes");
  }

  #beginsWith(prefix: Node, leads: Danger["leads"]): boolean {
    const shapes = textsAt(this.#graph, prefix).map(shapeOf);
    if (shapes.every((shape) => isSettled(shape))) return leads !== "host";
    return isAway(leads, shapes.every((shape) => shape === "/") ? "absolute" : undefined);
  }

  /** `.example.com`, and not `example.com`, in which `evil-example.com` ends, too. */
  #isDomain(suffix: Node): boolean {
    return textsAt(this.#graph, suffix).every(([first]) => {
      return typeof first === "string" && first.startsWith(".");
    });
  }

  /** `text[1]`, `text.charAt(1)`, `text.at(1)` */
  #indexIn(node: Node, subject: Subject): number | undefined {
    if (node.type === "MemberExpression") {
      return this.#isAbout(node.object, subject) ? Number(staticName(node)) : undefined;
    }
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return undefined;
    const [index] = node.arguments;
    const isCharacter = ["at", "charAt"].includes(staticName(node.callee) ?? "");
    return isCharacter && index && this.#isAbout(node.callee.object, subject)
      ? Number(staticText(index))
      : undefined;
  }

  #isAbout(node: Node, subject: Subject): boolean {
    return isAbout(node, subject, this.#graph.local.file);
  }
}

/** The ways that are cut where a text does not begin so. */
const WAYS: Readonly<Record<string, "absolute" | "slashes">> = {
  "//": "slashes",
  http: "absolute",
};

/** Whether a text without these characters does not lead that way. */
function isWithout(text: string | undefined, leads: Danger["leads"]): boolean {
  if (text === "//") return leads !== "host";
  return (text === ":" || text === "://") && isAway(leads, "absolute");
}

/** Whether what a check cuts is what is asked about. */
function isAway(leads: Danger["leads"], cut: "absolute" | "slashes" | undefined): boolean {
  return cut !== undefined && (leads === cut || leads === "either");
}
