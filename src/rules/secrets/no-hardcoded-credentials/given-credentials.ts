import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { endsOf } from "../../../engine/flow/walks.ts";
import { calleeOf, isCall, unwrapped, type Node } from "../../../engine/syntax/node.ts";
import { staticText } from "../../../engine/syntax/static-name.ts";
import { textParts } from "../../../engine/syntax/text-parts.ts";
import { hasPlaceholderWord } from "../../../secrets/placeholder.ts";
import { isPublicText } from "../../../secrets/public-text.ts";
import { isWeakPassword } from "../../../secrets/weak-password.ts";

const MESSAGES = {
  credential: "credential",
  "connection-string": "address",
  "crypto-key": "key",
} as const;

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/([^\s:@/]*):([^\s@/]+)@/i;

/** Stands in a text for what is not known of it. */
const UNKNOWN = "\0";

interface GivenCredential {
  readonly messageId: (typeof MESSAGES)[keyof typeof MESSAGES];
  readonly node: Node;
  /** What it is given to, and where that is called. */
  readonly data: { readonly sink: string; readonly line: string };
}

/** The texts that a file's calls take for passwords and keys. */
export function givenCredentials(
  analysis: Analysis,
  kind: keyof typeof MESSAGES,
): readonly GivenCredential[] {
  return analysis.sinks(kind).flatMap((site) =>
    textsAt(analysis, site)
      .filter(({ isFallback, text }) => isGivenAway(site, text, isFallback))
      .map(({ node }) => ({ messageId: MESSAGES[kind], node, data: placeOf(site) })),
  );
}

function placeOf({ call, name }: SinkSite): GivenCredential["data"] {
  const { loc } = isCall(call) ? calleeOf(call) : "left" in call ? call.left : call;
  return { sink: name === "" ? "This" : `\`${name}\``, line: String(loc.end.line) };
}

interface Text {
  readonly node: Node;
  readonly text: string;
  /** Whether something better comes first. */
  readonly isFallback: boolean;
}

/** The texts that a place may be given. */
function textsAt(analysis: Analysis, { node, path }: SinkSite): readonly Text[] {
  const built: Text[] = [];
  const { ends } = endsOf(analysis.graph, node, path, (inner, rest) => {
    const text = rest.length === 0 ? builtText(analysis, inner) : undefined;
    if (text !== undefined) built.push({ node: unwrapped(inner), text, isFallback: false });
  });
  const literals = ends.flatMap((end) => {
    const text = end.kind === "constant" ? literalText(end.node) : undefined;
    return text === undefined ? [] : [{ node: end.node, text }];
  });
  const isFallback = literals.length < ends.length;
  return [...built, ...literals.map((literal) => ({ ...literal, isFallback }))];
}

/** A text that is put together, with a mark for each part that is not known. */
function builtText(analysis: Analysis, node: Node): string | undefined {
  const parts = textParts(node);
  if (!parts || staticText(unwrapped(node)) !== undefined) return undefined;
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const [text, ...others] = analysis.constants(part) ?? [];
      return text === undefined || others.length > 0 ? UNKNOWN : String(text);
    })
    .join("");
}

/** Numbers are no passwords. */
function literalText(node: Node): string | undefined {
  return node.type === "Literal" && typeof node.value !== "string" ? undefined : staticText(node);
}

/** What documentation writes where a service's key belongs. No service issues such a one. */
const NO_KEY = /^(?:(?:access|api|auth|bot|secret)[-_ ]?)?(?:key|token)$/i;

/** Whether a text in such a place is a credential that somebody uses. */
function isGivenAway({ kind }: SinkSite, text: string, isFallback: boolean): boolean {
  if (text === "" || hasPlaceholderWord(text) || isPublicText(text)) return false;
  switch (kind) {
    case "connection-string": {
      const [, user = "", password = ""] = ADDRESS.exec(text) ?? [];
      return password !== "" && !password.includes(UNKNOWN) && !isWeakPassword(password, user);
    }
    case "credential":
      // Without an environment, a developer's own machine is meant.
      if (isFallback && isWeakPassword(text, "")) return false;
      return !text.includes(UNKNOWN) && !NO_KEY.test(text);
    default:
      return !text.includes(UNKNOWN);
  }
}
