import type { Analysis, SinkSite } from "../../../engine/analysis.ts";
import { argumentsOf } from "../../../engine/flow/parameter.ts";
import { isCall, type Node } from "../../../engine/syntax/node.ts";
import { textsAt, type KnownText } from "../../../engine/values/texts.ts";

export interface Download {
  readonly node: Node;
  /** What fetches it. */
  readonly name: string;
  readonly url: string;
}

/** Stands for a part of a text that is not known. */
const UNKNOWN = "…";

const LOADER = String.raw`\b(?:curl|wget|aria2c|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b`;
const RUNNER = String.raw`(?:sudo\s+(?:-\w+\s+)*)?(?:(?:ba|da|k|z)?sh|node|perl|php|python[\d.]*|ruby|iex|Invoke-Expression)\b`;
const EXECUTABLE = String.raw`\.(?:apk|app|appimage|bash|bat|bin|cjs|cmd|deb|dll|dmg|dylib|exe|jar|js|mjs|msi|msix|pkg|pl|ps1|py|rb|rpm|run|sh|so|vbs|wasm|whl)`;

/** Hosts of the machine itself, and of a network of its own, are left out. */
const ADDRESS = String.raw`http://(?!(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[|[\w-]+(?:[:/]|$)|[\w.-]+\.(?:internal|local|localhost|test)\b))`;

const PROGRAM = new RegExp(`^${ADDRESS}[^\\s?#]*${EXECUTABLE}(?:[?#].*)?$`, "iu");
/** A command that fetches a program, or hands what it fetches to one that runs it. */
const FETCHED = new RegExp(
  `${LOADER}[^|;&\\n]*?["'\\s](${ADDRESS}[^\\s"'|;&)]*${EXECUTABLE})(?:["'\\s|;&)?#]|$)`,
  "iu",
);
const PIPED = new RegExp(
  `${LOADER}[^|;&\\n]*?["'\\s](${ADDRESS}[^\\s"'|;&)]*)[^|;&\\n]*\\|\\s*${RUNNER}`,
  "iu",
);
const SUBSTITUTED = new RegExp(
  `${RUNNER}[^|;&\\n]*?(?:\\$\\(|<\\(|\`)\\s*${LOADER}[^)]*?["'\\s](${ADDRESS}[^\\s"'|;&)]*)`,
  "iu",
);

const INSECURE = /http:\/\//iu;
const RUNNABLE = new RegExp(`${EXECUTABLE}\\b|${LOADER}`, "iu");

/** Whether a file's text says that it may fetch a program so. */
export function mayDownload(text: string): boolean {
  return INSECURE.test(text) && RUNNABLE.test(text);
}

/** The programs that a file fetches over `http:`, each where its address is handed over. */
export function* downloads(analysis: Analysis): Generator<Download> {
  for (const site of analysis.sinks("request-url")) {
    yield* found(analysis, site, (text) => (PROGRAM.test(text) ? text : undefined));
  }
  for (const site of analysis.sinks("shell-command")) {
    yield* found(analysis, site, addressIn);
  }
  for (const { call, name, node } of analysis.sinks("program")) {
    if (!isCall(call) || !analysis.constants(node)?.some(isLoader)) continue;
    const [, list] = argumentsOf(call);
    for (const element of list?.type === "ArrayExpression" ? list.elements : []) {
      if (!element || element.type === "SpreadElement") continue;
      const site = { name, node: element, path: [] };
      yield* found(analysis, site, (text) => (PROGRAM.test(text) ? text : undefined));
    }
  }
}

function* found(
  { graph }: Analysis,
  { name, node, path }: Pick<SinkSite, "name" | "node" | "path">,
  addressOf: (text: string) => string | undefined,
): Generator<Download> {
  const texts = textsAt(graph, node, path).map(written);
  // A helper has the texts of all its callers, of which any two may be put together here.
  if (texts.some((text) => text.includes("https://"))) return;
  const url = texts.map(addressOf).find((address) => address !== undefined);
  if (url !== undefined) yield { name, node, url };
}

function written(text: KnownText): string {
  return text.map((piece) => (typeof piece === "string" ? piece : UNKNOWN)).join("");
}

function addressIn(command: string): string | undefined {
  const match = FETCHED.exec(command) ?? PIPED.exec(command) ?? SUBSTITUTED.exec(command);
  return match?.[1];
}

function isLoader(program: unknown): boolean {
  return program === "curl" || program === "wget" || program === "aria2c";
}
