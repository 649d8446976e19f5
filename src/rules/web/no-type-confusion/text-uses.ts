/** What else is done with a value that a test takes for text. */
import { stepName } from "../../../engine/flow/access-path.ts";
import { pathFunctionAt } from "../../../engine/guards/path-functions.ts";
import { subjectOf } from "../../../engine/guards/subject.ts";
import type { FullGraph } from "../../../engine/models/full-graph.ts";
import type { Node } from "../../../engine/syntax/node.ts";
import type { SourceFile } from "../../../engine/syntax/source-file.ts";
import { staticName } from "../../../engine/syntax/static-name.ts";
import { TEXT_METHODS } from "../../../engine/syntax/text-methods.ts";
import { outerOf } from "./decisions.ts";

/** Whether something is done with it that throws where it is no text: `name.trim()`, `path.join(name)` */
export function isTextElsewhere(graph: FullGraph, node: Node): boolean {
  return readsOf(graph.local.file, node).some((read) => {
    const outer = outerOf(read);
    if (outer?.type === "MemberExpression") return TEXT_METHODS.has(staticName(outer) ?? "");
    return outer?.type === "CallExpression" && pathFunctionAt(graph, outer) !== undefined;
  });
}

/** Whether it becomes a part of a text, for which a list is no hindrance. */
export function isPutIntoText(file: SourceFile, node: Node): boolean {
  return readsOf(file, node).some((read) => {
    const outer = outerOf(read);
    if (outer?.type === "TemplateLiteral") {
      return outer.parent.type !== "TaggedTemplateExpression";
    }
    return outer?.type === "BinaryExpression" && isText(outer);
  });
}

/** A text, or a sum that one is a part of. */
function isText(node: Node): boolean {
  if (node.type === "TemplateLiteral") return true;
  if (node.type === "Literal") return typeof node.value === "string";
  return (
    node.type === "BinaryExpression" &&
    node.operator === "+" &&
    (isText(node.left) || isText(node.right))
  );
}

/** Every place where the same variable, or the same property of it, is read. */
function readsOf(file: SourceFile, node: Node): readonly Node[] {
  const subject = subjectOf(node, file);
  if (!subject) return [];
  return file.readsOf(subject.variable).flatMap((identifier): readonly Node[] => {
    let read: Node = identifier;
    for (const step of subject.path) {
      const outer = outerOf(read);
      if (outer?.type !== "MemberExpression" || staticName(outer) !== stepName(step)) return [];
      read = outer;
    }
    return [read];
  });
}
