import type { TSESTree } from "@typescript-eslint/utils";

import type { Analysis } from "../../../engine/analysis.ts";
import { lastName } from "../../../engine/syntax/file-index.ts";
import type { Node } from "../../../engine/syntax/node.ts";
import { orderedParts } from "../../../engine/values/ordered-parts.ts";

/** What a link is for that is sent to somebody who has to prove who they are. */
const PURPOSE = /reset|forgot|recover|passw|verif|confirm|activat|invit|magic|signup|register/i;
const SECRET = /token|code|hash|secret|nonce|otp|key/i;

/** What a file says that may build such a link. */
export const MAY_HOLD_LINKS = new RegExp(`/[\\w/-]*(?:${PURPOSE.source})`, "i");

/** What only the server reads, or the browser that has sent the request. */
const ANSWERS: ReadonlySet<string> = new Set(["fetch", "location", "redirect"]);

/**
 * The parts of a text that stand where the host of a link is, if the link holds a secret:
 * `protocol` and `host` of `${protocol}://${host}/reset-password?token=${token}`
 */
export function hostsOfSecretLinks(
  { graph }: Analysis,
  text: TSESTree.BinaryExpression | TSESTree.TemplateLiteral,
): readonly Node[] {
  const { parent } = text;
  if (parent.type === "CallExpression" && ANSWERS.has(lastName(parent))) return [];
  const parts = orderedParts(graph, text) ?? [];
  const path = parts.findIndex((part) => typeof part === "string" && PURPOSE.test(pathOf(part)));
  if (path < 0) return [];
  const { sourceCode } = graph.local.file;
  const rest = parts.slice(path);
  const isSecret = rest.some(
    (part) => typeof part !== "string" && SECRET.test(sourceCode.getText(part)),
  );
  const isCalledSo = rest.some(
    (part, index) => typeof part === "string" && SECRET.test(part) && rest.length > index + 1,
  );
  return isSecret || isCalledSo
    ? parts.slice(0, path).filter((part) => typeof part !== "string")
    : [];
}

/** What of a text may be a link's path. */
function pathOf(text: string): string {
  const start = text.indexOf("/");
  return start < 0 ? "" : text.slice(start);
}
